import EntenteCase

// Diagnostics and briefs measure and clean their text alike.
typealias DisplayWidth = EntenteCase.DisplayWidth
typealias Visible = EntenteCase.Visible
