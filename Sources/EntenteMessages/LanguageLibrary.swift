import CEntenteICU

/// The library that knows the forms of languages.
package enum LanguageLibrary {
  /// The version of ICU that is loaded, such as `72.1`.
  package static var version: String { String(cString: entente_icu_version()) }
}
