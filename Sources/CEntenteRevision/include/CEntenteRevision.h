// Of which revision of its sources a program is made.
#ifndef CENTENTE_REVISION_H
#define CENTENTE_REVISION_H

/// The revision, such as `3cea5b625a95`; empty where the program was built without a release.
const char *entente_revision_text(void);

#endif
