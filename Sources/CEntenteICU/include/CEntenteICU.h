// Messages of ICU, the library of Unicode, without a type of ICU's: as a module its headers clash
// with the ICU inside Foundation.
#ifndef CENTENTE_ICU_H
#define CENTENTE_ICU_H

#include <stdbool.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/// A part of a pattern, as `MessagePattern::Part` has it: `kind` is a `UMessagePatternPartType`,
/// `start` and `length` count UTF-16 units.
typedef struct EntentePart {
  int32_t kind, start, length, value;
} EntentePart;

/// Takes a pattern apart. Returns the number of parts, of which at most `capacity` are written, or
/// -1 with the place of the mistake in UTF-16 units.
int32_t entente_pattern_parts(const uint16_t *pattern, int32_t length, EntentePart *parts,
                              int32_t capacity, int32_t *mistake);

/// How an argument's value is held.
enum { ENTENTE_TEXT, ENTENTE_NUMBER, ENTENTE_WHOLE, ENTENTE_DATE };

/// An argument; name and text are pieces of one buffer of UTF-8. A date counts milliseconds from
/// 1970 at Greenwich.
typedef struct EntenteArgument {
  int32_t kind, nameStart, nameLength, textStart, textLength;
  int64_t whole;
  double number;
} EntenteArgument;

typedef struct EntenteMessage EntenteMessage;

/// Opens a pattern for a language; null where it cannot be opened.
EntenteMessage *entente_message_open(const uint16_t *pattern, int32_t length, const char *language);
void entente_message_close(EntenteMessage *message);

/// Writes a message with its arguments as UTF-8. Returns its length, of which at most `capacity`
/// bytes are written, or -1. Not to be called from two threads at once for one message.
int32_t entente_message_write(const EntenteMessage *message, const char *bytes,
                              const EntenteArgument *arguments, int32_t count, char *result,
                              int32_t capacity);

/// A language's rules for plural forms and numbers.
typedef struct EntenteRules EntenteRules;

/// Opens the rules of a language; null where ICU has none.
EntenteRules *entente_rules_open(const char *language);
void entente_rules_close(EntenteRules *rules);

/// Writes the name of the plural form that goes with a whole number, in ASCII. Returns its length.
/// Like the next, not to be called from two threads at once for the same rules.
int32_t entente_rules_form(const EntenteRules *rules, int64_t count, char *result,
                           int32_t capacity);

/// Writes a number as MessageFormat does: by the language's own format with its grouping, or by the
/// skeleton `::group-off`. Returns its length in UTF-8, of which at most `capacity` bytes are
/// written, or -1.
int32_t entente_rules_number(const EntenteRules *rules, const EntenteArgument *number, bool grouped,
                             char *result, int32_t capacity);

/// The version of ICU that is loaded, such as `72.1`.
const char *entente_icu_version(void);

/// Whether a language is known by a tag of BCP 47, whatever its script or region.
bool entente_language_is_known(const char *tag);

/// Writes what one language calls another as UTF-8. Returns its length, of which at most `capacity`
/// bytes are written; 0 where it has no name for it.
int32_t entente_language_name(const char *tag, const char *language, char *result,
                              int32_t capacity);

#ifdef __cplusplus
}
#endif
#endif
