namespace NewsKit.Output;

/// <summary>The style sheet of full documents: readable, responsive, for light, dark and print. It fetches nothing.</summary>
/// <remarks>It styles the classes <c>nk-*</c> and what stands in <c>.nk-article</c>, so that it may also be served as a file
/// for fragments. Under a strict content security policy link it, or allow its hash.</remarks>
/// <example><code>File.WriteAllText("newskit.css", HtmlStyleSheet.Text);</code></example>
public static class HtmlStyleSheet
{
    /// <summary>The rules.</summary>
    public static string Text => """
        :root {
          color-scheme: light dark;
          --nk-paper: #fdfcfa; --nk-ink: #1d1c1a; --nk-soft: #5b5750; --nk-line: #dcd7ce; --nk-tint: #f3f0ea; --nk-accent: #8a1c1c;
          --nk-text: Charter, "Bitstream Charter", "Iowan Old Style", "Source Serif 4", "Noto Serif", "DejaVu Serif", Georgia, serif;
          --nk-label: system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "DejaVu Sans", sans-serif;
        }
        @media (prefers-color-scheme: dark) {
          :root { --nk-paper: #161514; --nk-ink: #e9e5de; --nk-soft: #aca59a; --nk-line: #3b3833; --nk-tint: #211f1d; --nk-accent: #f0a08c; }
        }
        *, *::before, *::after { box-sizing: border-box; }
        html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; background: var(--nk-paper); }
        body { margin: 0; background: var(--nk-paper); color: var(--nk-ink); }
        .nk-page { padding: clamp(1.25rem, 4vw, 3.5rem) clamp(1.125rem, 5vw, 2rem) 4rem; }
        .nk-article { max-width: 42rem; margin: 0 auto; font: 1.125rem/1.65 var(--nk-text); overflow-wrap: break-word; font-kerning: normal; }
        .nk-article p { margin: 0 0 1.1em; }
        .nk-article a { color: var(--nk-accent); text-decoration-thickness: 1px; text-underline-offset: .18em; }
        .nk-article a:hover { text-decoration-thickness: 2px; }
        .nk-article a:focus-visible { outline: 2px solid var(--nk-accent); outline-offset: 3px; border-radius: 2px; }
        .nk-article h1, .nk-article h2, .nk-article h3, .nk-article h4, .nk-article h5, .nk-article h6 { line-height: 1.22; margin: 1.9em 0 .55em; text-wrap: balance; break-after: avoid; }
        .nk-article h2 { font-size: 1.45rem; }
        .nk-article h3 { font-size: 1.22rem; }
        .nk-article h4, .nk-article h5, .nk-article h6 { font-size: 1.06rem; }

        .nk-header { margin-bottom: 2rem; padding-bottom: 1.35rem; border-bottom: 1px solid var(--nk-line); }
        .nk-header > p { margin: 0 0 .35em; font: .9375rem/1.5 var(--nk-label); color: var(--nk-soft); }
        .nk-article .nk-header .nk-site { font-weight: 650; letter-spacing: .01em; margin-bottom: 1.75rem; }
        .nk-header .nk-site a { color: inherit; text-decoration: none; }
        .nk-header .nk-site a:hover { text-decoration: underline; }
        .nk-article .nk-header .nk-section, .nk-article .nk-header .nk-kicker { color: var(--nk-accent); font-size: .8125rem; font-weight: 650; letter-spacing: .06em; text-transform: uppercase; }
        .nk-article .nk-headline { font-size: clamp(1.85rem, 1.35rem + 2.2vw, 2.75rem); line-height: 1.13; letter-spacing: -.012em; margin: .2em 0 .5em; text-wrap: pretty; }
        .nk-article .nk-header .nk-standfirst { font: 1.25rem/1.5 var(--nk-text); color: var(--nk-ink); margin: 0 0 1.1em; }
        .nk-article .nk-header .nk-byline { color: var(--nk-ink); font-weight: 600; }

        .nk-article figure { margin: 2rem 0; break-inside: avoid; }
        .nk-article img, .nk-article video { display: block; max-width: 100%; height: auto; margin: 0 auto; border-radius: 4px; background: var(--nk-tint); }
        .nk-article audio { width: 100%; }
        .nk-article figcaption, .nk-article caption, .nk-image-name { font: .875rem/1.45 var(--nk-label); color: var(--nk-soft); margin-top: .6rem; text-align: start; }
        .nk-article .nk-lead-image { margin: 0 0 2rem; }
        .nk-gallery { display: grid; grid-template-columns: repeat(auto-fit, minmax(12rem, 1fr)); gap: 1rem; }
        .nk-article .nk-gallery > figure { margin: 0; }
        .nk-gallery > figcaption { grid-column: 1 / -1; }

        .nk-article blockquote { margin: 1.6em 0; padding: .1em 0 .1em 1.25rem; border-inline-start: 3px solid var(--nk-line); color: var(--nk-soft); }
        .nk-article blockquote > :last-child { margin-bottom: 0; }
        .nk-article .nk-pull-quote { border-color: var(--nk-accent); color: var(--nk-ink); font-size: 1.375rem; line-height: 1.4; }
        .nk-article .nk-cite { font: .9375rem/1.5 var(--nk-label); color: var(--nk-soft); }
        .nk-article cite { font-style: normal; }
        .nk-article ul, .nk-article ol { margin: 0 0 1.1em; padding-inline-start: 1.4em; }
        .nk-article li { margin: .3em 0; }
        .nk-article dt { font-weight: 650; margin-top: .8em; }
        .nk-article dd { margin: .2em 0 0 1.4em; }
        .nk-article hr { width: 5rem; margin: 2.5rem auto; border: 0; border-top: 1px solid var(--nk-soft); }
        .nk-article table { width: 100%; margin: 1.8em 0; border-collapse: collapse; font: .9375rem/1.45 var(--nk-label); overflow-wrap: anywhere; }
        .nk-article caption { margin: 0 0 .6rem; }
        .nk-article th, .nk-article td { padding: .5em .6em; border-bottom: 1px solid var(--nk-line); text-align: start; vertical-align: top; }
        .nk-article thead th { border-bottom: 2px solid var(--nk-soft); }
        .nk-article pre { margin: 1.6em 0; padding: 1rem 1.1rem; background: var(--nk-tint); border-radius: 6px; white-space: pre-wrap; overflow-wrap: anywhere; font-size: .875rem; line-height: 1.5; }
        .nk-article code { font-family: ui-monospace, "Cascadia Mono", "DejaVu Sans Mono", monospace; font-size: .92em; }

        .nk-credits, .nk-corrections { margin: 2rem 0; font: .9375rem/1.5 var(--nk-label); color: var(--nk-soft); }
        .nk-corrections { padding: .9rem 1.1rem; background: var(--nk-tint); border-radius: 6px; }
        .nk-article .nk-corrections > :last-child { margin-bottom: 0; }
        .nk-article .nk-tags, .nk-article .nk-languages { display: flex; flex-wrap: wrap; gap: .5rem; list-style: none; margin: 2rem 0 0; padding: 0; font: .875rem/1.4 var(--nk-label); }
        .nk-article .nk-tags li, .nk-article .nk-languages li { margin: 0; padding: .22rem .7rem; background: var(--nk-tint); border-radius: 1rem; }
        .nk-article .nk-current { font-weight: 650; }
        .nk-faq, .nk-comments { margin-top: 3.25rem; padding-top: .25rem; border-top: 1px solid var(--nk-line); }
        .nk-question { padding: .15rem 0 .35rem; border-bottom: 1px solid var(--nk-line); }
        .nk-article .nk-question > :first-child { margin-top: .9em; }
        .nk-faq .nk-question:last-child { border-bottom: 0; }
        .nk-links { margin-top: 2.5rem; padding: 1.1rem 1.25rem; background: var(--nk-tint); border-radius: 8px; font: 1rem/1.5 var(--nk-label); }
        .nk-article .nk-links h2, .nk-article .nk-footer h2 { margin: 0 0 .5em; font: 650 .9375rem/1.4 var(--nk-label); }
        .nk-article .nk-links ul { margin: 0; padding: 0; list-style: none; }

        .nk-article .nk-thread, .nk-article .nk-replies { list-style: none; padding: 0; margin: 0; font: 1rem/1.55 var(--nk-label); }
        .nk-article .nk-thread > li { margin: 1.5rem 0; }
        .nk-article .nk-replies { margin: 1rem 0 0; padding-inline-start: clamp(.65rem, 3vw, 1.25rem); border-inline-start: 2px solid var(--nk-line); }
        .nk-article .nk-replies .nk-replies .nk-replies .nk-replies { padding-inline-start: .5rem; }
        .nk-article .nk-comment p { margin: 0 0 .6em; }
        .nk-article .nk-signature { color: var(--nk-soft); font-size: .875rem; }
        .nk-article .nk-signature .nk-author { color: var(--nk-ink); font-size: 1rem; margin-inline-end: .35em; }
        .nk-article .nk-signature a { color: inherit; }
        .nk-article .nk-comment h3 { margin: .4em 0; font-size: 1.06rem; }

        .nk-footer { display: flex; flex-wrap: wrap; gap: 1rem 2.5rem; margin-top: 4rem; padding-top: 1.75rem; border-top: 1px solid var(--nk-line); font: .9375rem/1.5 var(--nk-label); color: var(--nk-soft); }
        .nk-footer > p, .nk-footer > ul, .nk-footer > img { flex: 1 0 100%; }
        .nk-article .nk-footer > p { margin: 0; }
        .nk-article .nk-footer > img { flex: none; max-height: 3rem; width: auto; margin: 0; background: none; }
        .nk-footer-group { flex: 1 1 10rem; }
        .nk-article .nk-footer-group ul { margin: 0; padding: 0; list-style: none; }
        .nk-article .nk-footer .nk-languages { margin: 0; }

        @media print {
          :root { --nk-paper: #fff; --nk-ink: #000; --nk-soft: #444; --nk-line: #bbb; --nk-tint: #fff; --nk-accent: #000; }
          .nk-page { padding: 0; }
          .nk-article { max-width: none; font-size: 11pt; line-height: 1.45; }
          .nk-article .nk-headline { font-size: 22pt; }
          .nk-links, .nk-article .nk-languages, .nk-footer-group, .nk-article video, .nk-article audio { display: none; }
          .nk-body a[href^="http"]::after { content: " (" attr(href) ")"; font-size: .8em; overflow-wrap: anywhere; }
          .nk-article p, .nk-article li { orphans: 3; widows: 3; }
        }
        """.ReplaceLineEndings("\n") + "\n";
}
