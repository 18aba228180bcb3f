#include "CEntenteRevision.h"

// A section of its own, which a release fills in the built program (Packaging/release.sh), so that
// no revision makes the compiler start anew. Volatile, or the compiler would take it for empty.
__attribute__((section("entente_revision"), used)) static volatile const char revision[64] = "";

const char *entente_revision_text(void) { return (const char *)revision; }
