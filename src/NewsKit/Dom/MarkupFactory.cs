using AngleSharp;
using AngleSharp.Common;
using AngleSharp.Dom;
using AngleSharp.Html.Construction;
using AngleSharp.Text;

namespace NewsKit.Dom;

/// <summary>Makes the nodes that the parser's tree builder asks for.</summary>
internal sealed class MarkupFactory(CancellationToken cancellation) : IDomConstructionElementFactory<MarkupTree, MarkupElement>
{
    public MarkupTree CreateDocument(TextSource source, IBrowsingContext? context = null) => new(source, cancellation);

    public MarkupElement Create(
        MarkupTree document, StringOrMemory localName, StringOrMemory prefix = default, NodeFlags flags = NodeFlags.None)
    {
        document.Step();
        var known = MarkupTagTable.OfHtml.Find(localName);
        var element = new MarkupPlainElement(
            document, (known.Flags | flags) == known.Flags ? known : known with { Flags = known.Flags | flags });
        document.Opened(element);
        return element;
    }

    public MarkupElement CreateUnknown(MarkupTree document, StringOrMemory tagName) =>
        Create(document, tagName, default, NodeFlags.None);

    // Without scripting a noscript is an element like any other.
    public MarkupElement CreateNoScript(MarkupTree document, bool scripting) =>
        Create(document, TagNames.NoScript, default, NodeFlags.None);

    public IConstructableNode CreateDocumentType(
        MarkupTree document, StringOrMemory name, StringOrMemory publicIdentifier, StringOrMemory systemIdentifier) =>
        new MarkupComment();

    public IConstructableMathElement CreateMath(MarkupTree document, StringOrMemory name = default) =>
        new Math(document, MarkupTagTable.OfMath.Find(name));

    public IConstructableSvgElement CreateSvg(MarkupTree document, StringOrMemory name = default) =>
        new Svg(document, MarkupTagTable.OfSvg.Find(name));

    public IConstructableMetaElement CreateMeta(MarkupTree document) => new Meta(document);

    public IConstructableScriptElement CreateScript(MarkupTree document, bool parserInserted, bool started) =>
        new Script(document);

    public IConstructableFrameElement CreateFrame(MarkupTree document) => new Frame(document);

    public IConstructableTemplateElement CreateTemplate(MarkupTree document)
    {
        var template = new Template(document);
        document.Opened(template);
        return template;
    }

    public IConstructableFormElement CreateForm(MarkupTree document) => new Form(document);

    private abstract class Html(MarkupTree tree, string name)
        : MarkupElement(tree, MarkupTagTable.OfHtml.Find(name));

    private sealed class Meta(MarkupTree tree) : Html(tree, TagNames.Meta), IConstructableMetaElement
    {
        // The encoding is settled before.
        public void Handle()
        {
        }
    }

    private sealed class Script(MarkupTree tree) : Html(tree, TagNames.Script), IConstructableScriptElement
    {
        public bool Prepare(IConstructableDocument document) => false;

        public Task RunAsync(CancellationToken cancel) => Task.CompletedTask;
    }

    private sealed class Frame(MarkupTree tree) : Html(tree, TagNames.Frame), IConstructableFrameElement;

    private sealed class Form(MarkupTree tree) : Html(tree, TagNames.Form), IConstructableFormElement;

    private sealed class Template(MarkupTree tree) : Html(tree, TagNames.Template), IConstructableTemplateElement
    {
        public void PopulateFragment()
        {
        }
    }

    private sealed class Math(MarkupTree tree, MarkupTag tag)
        : MarkupElement(tree, tag), IConstructableMathElement
    {
        protected override string Space => NamespaceNames.MathMlUri;
    }

    private sealed class Svg(MarkupTree tree, MarkupTag tag)
        : MarkupElement(tree, tag), IConstructableSvgElement
    {
        protected override string Space => NamespaceNames.SvgUri;
    }
}
