/// What the style sheets of all styles have in common; a style's own comes behind it.
///
/// Rules of the page come first and use plain selectors. Rules of the document begin with `.byline`; they are what a
/// fragment keeps (see ``ScopedStyleSheet``), so where a colour is not the surrounding page's they name a fallback.
enum HTMLBaseStyleSheet {
    static let text = """
        /* The page */
        :root {
          color-scheme: light dark;
          --byline-ink: #1f2328; --byline-paper: #ffffff; --byline-muted: #5a626c;
          --byline-link: #1a4f8b; --byline-rule: #d8dde3; --byline-tint: #f3f5f7;
        }
        @media (prefers-color-scheme: dark) {
          :root {
            --byline-ink: #e3e6ea; --byline-paper: #16191d; --byline-muted: #a4acb6;
            --byline-link: #8fbcf2; --byline-rule: #383e46; --byline-tint: #20252b;
          }
        }
        *, ::before, ::after { box-sizing: border-box; }
        html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
        body {
          margin: 0 auto; padding: 2.5rem 1.25rem 4rem; max-width: 48rem;
          background: var(--byline-paper); color: var(--byline-ink);
          overflow-wrap: anywhere;
          font: 1rem/1.55 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", Ubuntu, Cantarell, sans-serif;
        }
        a { color: var(--byline-link); text-decoration-thickness: 1px; text-underline-offset: 0.18em; }
        a:hover { text-decoration-thickness: 2px; }
        :focus-visible { outline: 2px solid var(--byline-link); outline-offset: 2px; border-radius: 2px; }
        h1 { margin: 0; font-size: 2rem; line-height: 1.2; }
        .other-name { display: inline-block; }
        .photo { min-height: 6rem; object-fit: cover; overflow: hidden; background: #f4f4f4; color: #444444; font-size: 0.75rem; line-height: 1.4; text-align: center; }
        .headline, .subtitle { margin: 0.4rem 0 0; color: var(--byline-muted); }
        .contacts { display: flex; flex-wrap: wrap; gap: 0.2rem 1.2rem; margin: 0.6rem 0 0; padding: 0; list-style-type: ""; }
        @media print {
          @page { margin: 2cm; }
          body { max-width: none; padding: 0; font-size: 10.5pt; }
          a { color: inherit; text-decoration: none; }
          .contacts .link a::after, .contacts .orcid a::after { content: " (" attr(href) ")"; }
        }

        /* The document */
        .byline { overflow-wrap: anywhere; }
        .byline h2, .byline h3, .byline h4, .byline h5, .byline h6 { line-height: 1.25; break-after: avoid; }
        .byline .heading { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0 0.6em; margin: 1.6rem 0 0.7rem; break-after: avoid; }
        .byline .heading .note, .byline summary .note { font-size: 0.875rem; font-style: normal; font-weight: 400; color: var(--byline-muted, inherit); }
        .byline .heading > * { margin: 0; }
        .byline .heading .note { white-space: pre-wrap; }
        .byline p { margin: 0 0 0.8em; }
        .byline ul, .byline ol { margin: 0 0 0.8em; padding-left: 1.5em; }
        .byline ol.parenthesis > li::marker { content: counter(list-item) ") "; }
        .byline blockquote { margin: 0 0 0.8em; padding-left: 1em; border-left: 3px solid var(--byline-rule, currentColor); }
        .byline pre { margin: 0 0 0.8em; padding: 0.7em 0.9em; background: var(--byline-tint, transparent); white-space: pre-wrap; }
        .byline code { font-family: ui-monospace, "SF Mono", Menlo, Consolas, "Liberation Mono", monospace; font-size: 0.9em; }
        .byline hr { margin: 1.5em 0; border: 0; border-top: 1px solid var(--byline-rule, currentColor); }
        .byline sup, .byline sub { font-size: 0.75em; line-height: 0; }
        .byline span:is([lang="zh"], [lang="ja"], [lang="ko"]) { font-style: normal; }
        .byline .small-caps { font-variant: small-caps; }
        .byline img { max-width: 100%; }
        .byline p img { height: 1.25em; vertical-align: text-bottom; }
        .byline p.picture img, .byline figure img { display: block; height: auto; margin: 0 auto; }
        .byline figure { margin: 0 0 1em; }
        .byline figcaption { margin-top: 0.4em; font-size: 0.9em; text-align: center; color: var(--byline-muted, inherit); }
        .byline summary { cursor: pointer; }
        .byline summary > * { display: inline; }
        .byline details > :not(summary) { margin-left: 1.1em; }
        .byline p.legend { font-size: 0.9em; color: var(--byline-muted, inherit); white-space: pre-wrap; }

        /* Entries */
        .byline .entry-list { margin: 0 0 1em; padding: 0; list-style-type: ""; }
        .byline .entry-list.bulleted { padding-left: 1.25em; list-style-type: disc; }
        .byline .entry-list > li { margin: 0 0 0.7em; break-inside: avoid; }
        .byline .entry-list.bulleted > li { margin-bottom: 0.35em; }
        .byline .entry-list > li > p, .byline .entry-list .lines > p { margin: 0; }
        .byline .entry-list > li > ul, .byline .entry-list > li > ol { margin: 0.2em 0; }
        .byline .entry-list .aside { color: var(--byline-muted, inherit); }
        .byline .badge { display: inline-block; padding: 0 0.45em; border: 1px solid currentColor; border-radius: 0.3em; font-size: 0.8em; line-height: 1.5; text-decoration: none; }
        .byline .badge.pictured { display: inline; padding: 0; border: 0; }
        .byline .badge.pictured img { height: 1.6em; vertical-align: text-bottom; }
        .byline .pictured > figure { position: relative; }
        .byline .pictured > figure img { width: 100%; min-height: 6em; max-height: 16em; object-fit: contain; background: #f4f4f4; color: #444444; font-size: 0.8rem; line-height: 4.5; text-align: center; }
        .byline .pictured > figure .badge { position: absolute; top: 0.4em; left: 0.4em; margin: 0; background: Canvas; color: CanvasText; }
        @media (min-width: 40rem) {
          .byline .labelled > li { padding-left: 11em; }
          .byline .labelled > li > p > .label { float: left; min-width: 11em; margin-left: -11em; padding-right: 0.5em; white-space: pre; }
          .byline .labelled.numbered > li { padding-left: 2.6em; }
          .byline .labelled.numbered > li > p > .label { min-width: 2.6em; margin-left: -2.6em; padding-right: 0.3em; text-align: right; }
          .byline .first { display: flex; justify-content: space-between; align-items: baseline; }
          .byline .first .main { flex: 1; }
          .byline .first .aside { padding-left: 1.5em; white-space: nowrap; }
          .byline .pictured { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 3fr); gap: 1.5em; align-items: start; }
        }
        @media print {
          .byline details::details-content { content-visibility: visible; block-size: auto; opacity: 1; }
          .byline summary { list-style: none; }
        }


        """
}
