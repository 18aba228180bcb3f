#include "CEntenteICU.h"

#include <memory>
#include <mutex>
#include <vector>

#include <unicode/bytestream.h>
#include <unicode/locdspnm.h>
#include <unicode/messagepattern.h>
#include <unicode/msgfmt.h>
#include <unicode/numberformatter.h>
#include <unicode/plurrule.h>
#include <unicode/timezone.h>
#include <unicode/uversion.h>

using namespace icu;

struct EntenteMessage {
  MessageFormat format;
};

int32_t entente_pattern_parts(const uint16_t *pattern, int32_t length, EntentePart *parts,
                              int32_t capacity, int32_t *mistake) {
  UErrorCode status = U_ZERO_ERROR;
  UParseError error = {};
  UnicodeString text(reinterpret_cast<const char16_t *>(pattern), length);
  MessagePattern found(text, &error, status);
  *mistake = error.offset;
  if (U_FAILURE(status)) return -1;
  int32_t count = found.countParts();
  for (int32_t i = 0; i < count && i < capacity; i += 1) {
    const MessagePattern::Part &part = found.getPart(i);
    parts[i] = {part.getType(), part.getIndex(), part.getLength(), part.getValue()};
  }
  return count;
}

EntenteMessage *entente_message_open(const uint16_t *pattern, int32_t length,
                                     const char *language) {
  // Dates come as days at Greenwich; the machine's zone must not move them.
  static std::once_flag zone;
  std::call_once(zone, [] { TimeZone::adoptDefault(TimeZone::getGMT()->clone()); });
  UErrorCode status = U_ZERO_ERROR;
  UnicodeString text(reinterpret_cast<const char16_t *>(pattern), length);
  std::unique_ptr<EntenteMessage> message(
      new EntenteMessage{MessageFormat(text, Locale(language), status)});
  return U_FAILURE(status) ? nullptr : message.release();
}

void entente_message_close(EntenteMessage *message) { delete message; }

static Formattable value(const EntenteArgument &argument, const char *bytes) {
  switch (argument.kind) {
    case ENTENTE_NUMBER: return Formattable(argument.number);
    case ENTENTE_WHOLE: return Formattable(argument.whole);
    case ENTENTE_DATE: return Formattable(argument.number, Formattable::kIsDate);
    default:
      return Formattable(
          UnicodeString::fromUTF8({bytes + argument.textStart, argument.textLength}));
  }
}

int32_t entente_message_write(const EntenteMessage *message, const char *bytes,
                              const EntenteArgument *arguments, int32_t count, char *result,
                              int32_t capacity) {
  std::vector<UnicodeString> names;
  std::vector<Formattable> values;
  for (int32_t i = 0; i < count; i += 1) {
    names.push_back(
        UnicodeString::fromUTF8({bytes + arguments[i].nameStart, arguments[i].nameLength}));
    values.push_back(value(arguments[i], bytes));
  }
  UErrorCode status = U_ZERO_ERROR;
  UnicodeString text;
  message->format.format(names.data(), values.data(), count, text, status);
  if (U_FAILURE(status)) return -1;
  CheckedArrayByteSink sink(result, capacity);
  text.toUTF8(sink);
  return sink.NumberOfBytesAppended();
}

struct EntenteRules {
  std::unique_ptr<PluralRules> plural;
  std::unique_ptr<NumberFormat> grouped;
  number::LocalizedNumberFormatter plain;
};

EntenteRules *entente_rules_open(const char *language) {
  UErrorCode status = U_ZERO_ERROR;
  Locale locale(language);
  std::unique_ptr<EntenteRules> rules(new EntenteRules{
      std::unique_ptr<PluralRules>(PluralRules::forLocale(locale, status)),
      std::unique_ptr<NumberFormat>(NumberFormat::createInstance(locale, status)),
      number::NumberFormatter::withLocale(locale).grouping(UNUM_GROUPING_OFF)});
  return U_FAILURE(status) ? nullptr : rules.release();
}

void entente_rules_close(EntenteRules *rules) { delete rules; }

int32_t entente_rules_form(const EntenteRules *rules, int64_t count, char *result,
                           int32_t capacity) {
  UnicodeString form = rules->plural->select(static_cast<double>(count));
  return form.extract(0, form.length(), result, capacity, US_INV);
}

int32_t entente_rules_number(const EntenteRules *rules, const EntenteArgument *number, bool grouped,
                             char *result, int32_t capacity) {
  UErrorCode status = U_ZERO_ERROR;
  bool whole = number->kind == ENTENTE_WHOLE;
  UnicodeString text;
  if (!grouped) {
    text = (whole ? rules->plain.formatInt(number->whole, status)
                  : rules->plain.formatDouble(number->number, status)).toString(status);
  } else if (whole) {
    rules->grouped->format(number->whole, text, status);
  } else {
    rules->grouped->format(number->number, text, status);
  }
  if (U_FAILURE(status)) return -1;
  CheckedArrayByteSink sink(result, capacity);
  text.toUTF8(sink);
  return sink.NumberOfBytesAppended();
}

const char *entente_icu_version(void) {
  static char text[U_MAX_VERSION_STRING_LENGTH];
  static std::once_flag once;
  std::call_once(once, [] {
    UVersionInfo version;
    u_getVersion(version);
    u_versionToString(version, text);
  });
  return text;
}

bool entente_language_is_known(const char *tag) {
  UErrorCode status = U_ZERO_ERROR;
  Locale named = Locale::forLanguageTag(tag, status);
  if (U_FAILURE(status)) return false;
  UnicodeString text;
  std::unique_ptr<LocaleDisplayNames> names(
      LocaleDisplayNames::createInstance(Locale::getEnglish(), ULDN_STANDARD_NAMES));
  names->languageDisplayName(named.getLanguage(), text);
  return text != UnicodeString(named.getLanguage(), -1, US_INV);
}

int32_t entente_language_name(const char *tag, const char *language, char *result,
                              int32_t capacity) {
  UErrorCode status = U_ZERO_ERROR;
  Locale named = Locale::forLanguageTag(tag, status);
  if (U_FAILURE(status)) return 0;
  UnicodeString text;
  std::unique_ptr<LocaleDisplayNames> names(
      LocaleDisplayNames::createInstance(Locale(language), ULDN_DIALECT_NAMES));
  names->localeDisplayName(named, text);
  CheckedArrayByteSink sink(result, capacity);
  text.toUTF8(sink);
  return sink.NumberOfBytesAppended();
}
