/// Citation styles and locales of CSL 1.0.2 as typed data.
enum CSLStyle {}
