#ifndef CENTENTEDIGEST_H
#define CENTENTEDIGEST_H

#include <stddef.h>
#include <stdint.h>

/// A digest that is being made: SHA-256 (FIPS PUB 180-4, section 6.2).
typedef struct {
  uint32_t state[8];
  uint8_t block[64];
  uint64_t length;
  /// Whether the processor's own instructions are not used, as it has none or a test asks so.
  int is_plain;
} entente_digest;

void entente_digest_start(entente_digest *digest);
void entente_digest_add(entente_digest *digest, const uint8_t *bytes, size_t count);
/// Writes the 32 bytes of the digest.
void entente_digest_end(entente_digest *digest, uint8_t *result);

#endif
