// SHA-256 as FIPS PUB 180-4 has it; in C, so that a build for every day is fast enough to check five
// megabytes each time that the program starts a solver.
#include "CEntenteDigest.h"

#include <string.h>

#if defined(__x86_64__)
#include <cpuid.h>
#include <immintrin.h>
#endif

static const uint32_t rounds[64] = {
    0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5,
    0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174,
    0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
    0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
    0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
    0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
    0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3,
    0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2,
};

static uint32_t rotated(uint32_t x, int bits) { return (x >> bits) | (x << (32 - bits)); }

static void take_block(uint32_t *state, const uint8_t *block) {
  uint32_t w[64];
  for (int t = 0; t < 16; t++) {
    w[t] = (uint32_t)block[4 * t] << 24 | (uint32_t)block[4 * t + 1] << 16 |
           (uint32_t)block[4 * t + 2] << 8 | (uint32_t)block[4 * t + 3];
  }
  for (int t = 16; t < 64; t++) {
    uint32_t s0 = rotated(w[t - 15], 7) ^ rotated(w[t - 15], 18) ^ (w[t - 15] >> 3);
    uint32_t s1 = rotated(w[t - 2], 17) ^ rotated(w[t - 2], 19) ^ (w[t - 2] >> 10);
    w[t] = w[t - 16] + s0 + w[t - 7] + s1;
  }
  uint32_t a = state[0], b = state[1], c = state[2], d = state[3];
  uint32_t e = state[4], f = state[5], g = state[6], h = state[7];
  for (int t = 0; t < 64; t++) {
    uint32_t s1 = rotated(e, 6) ^ rotated(e, 11) ^ rotated(e, 25);
    uint32_t t1 = h + s1 + ((e & f) ^ (~e & g)) + rounds[t] + w[t];
    uint32_t s0 = rotated(a, 2) ^ rotated(a, 13) ^ rotated(a, 22);
    uint32_t t2 = s0 + ((a & b) ^ (a & c) ^ (b & c));
    h = g, g = f, f = e, e = d + t1, d = c, c = b, b = a, a = t1 + t2;
  }
  state[0] += a, state[1] += b, state[2] += c, state[3] += d;
  state[4] += e, state[5] += f, state[6] += g, state[7] += h;
}

#if defined(__x86_64__)
// Whether the processor has instructions of its own for this.
static int has_instructions(void) {
  unsigned a, b, c, d;
  if (!__get_cpuid(1, &a, &b, &c, &d) || !(c & bit_SSE4_1) || !(c & bit_SSSE3)) return 0;
  return __get_cpuid_count(7, 0, &a, &b, &c, &d) && (b & bit_SHA);
}

// The same as take_block, four rounds at a time. The processor keeps the words of the state as
// (f, e, b, a) and (h, g, d, c), the lowest first.
__attribute__((target("sha,sse4.1,ssse3"))) static void take_block_fast(uint32_t *state,
                                                                       const uint8_t *block) {
  const __m128i bytes_in_order = _mm_set_epi8(12, 13, 14, 15, 8, 9, 10, 11, 4, 5, 6, 7, 0, 1, 2, 3);
  __m128i w[16];
  for (int t = 0; t < 4; t++) {
    w[t] = _mm_loadu_si128((const __m128i *)block + t);
    w[t] = _mm_shuffle_epi8(w[t], bytes_in_order);
  }
  for (int t = 4; t < 16; t++) {
    __m128i sum = _mm_sha256msg1_epu32(w[t - 4], w[t - 3]);
    sum = _mm_add_epi32(sum, _mm_alignr_epi8(w[t - 1], w[t - 2], 4));
    w[t] = _mm_sha256msg2_epu32(sum, w[t - 1]);
  }
  __m128i feba = _mm_set_epi32((int)state[0], (int)state[1], (int)state[4], (int)state[5]);
  __m128i hgdc = _mm_set_epi32((int)state[2], (int)state[3], (int)state[6], (int)state[7]);
  const __m128i feba_before = feba, hgdc_before = hgdc;
  for (int t = 0; t < 16; t++) {
    __m128i sum = _mm_add_epi32(w[t], _mm_loadu_si128((const __m128i *)rounds + t));
    hgdc = _mm_sha256rnds2_epu32(hgdc, feba, sum);
    feba = _mm_sha256rnds2_epu32(feba, hgdc, _mm_shuffle_epi32(sum, 0x0e));
  }
  feba = _mm_add_epi32(feba, feba_before), hgdc = _mm_add_epi32(hgdc, hgdc_before);
  state[0] = (uint32_t)_mm_extract_epi32(feba, 3), state[1] = (uint32_t)_mm_extract_epi32(feba, 2);
  state[4] = (uint32_t)_mm_extract_epi32(feba, 1), state[5] = (uint32_t)_mm_extract_epi32(feba, 0);
  state[2] = (uint32_t)_mm_extract_epi32(hgdc, 3), state[3] = (uint32_t)_mm_extract_epi32(hgdc, 2);
  state[6] = (uint32_t)_mm_extract_epi32(hgdc, 1), state[7] = (uint32_t)_mm_extract_epi32(hgdc, 0);
}
#else
static int has_instructions(void) { return 0; }
static void take_block_fast(uint32_t *state, const uint8_t *block) { take_block(state, block); }
#endif

void entente_digest_start(entente_digest *digest) {
  static const uint32_t start[8] = {
      0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19,
  };
  memcpy(digest->state, start, sizeof start);
  digest->length = 0;
  digest->is_plain = !has_instructions();
}

static void take(entente_digest *digest, const uint8_t *block) {
  if (digest->is_plain) {
    take_block(digest->state, block);
  } else {
    take_block_fast(digest->state, block);
  }
}

void entente_digest_add(entente_digest *digest, const uint8_t *bytes, size_t count) {
  while (count > 0) {
    size_t filled = digest->length % 64, room = 64 - filled;
    size_t taken = count < room ? count : room;
    if (taken == 64) {
      take(digest, bytes);
    } else {
      memcpy(digest->block + filled, bytes, taken);
      if (taken == room) take(digest, digest->block);
    }
    digest->length += taken, bytes += taken, count -= taken;
  }
}

void entente_digest_end(entente_digest *digest, uint8_t *result) {
  uint64_t bits = digest->length * 8;
  uint8_t byte = 0x80;
  entente_digest_add(digest, &byte, 1);
  byte = 0;
  while (digest->length % 64 != 56) entente_digest_add(digest, &byte, 1);
  for (int shift = 56; shift >= 0; shift -= 8) {
    byte = (uint8_t)(bits >> shift);
    entente_digest_add(digest, &byte, 1);
  }
  for (int i = 0; i < 32; i++) result[i] = (uint8_t)(digest->state[i / 4] >> (24 - 8 * (i % 4)));
}
