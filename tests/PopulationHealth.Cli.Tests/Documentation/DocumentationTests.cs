using PopulationHealth.Cli;
using PopulationHealth.Notebooks;

namespace PopulationHealth.Tests;

/// <summary>
/// The pages say what is so. A page's blocks of C# are run in their order, as cells; a line of a block that ends in <c>// → text</c>, or the
/// comment below it, promises a line of its output. A block with a file's name beside its language is a file that the code reads.
/// </summary>
public sealed class DocumentationTests : CommandLineHarness
{
    private const string Promise = "// → ";

    // The gallery's page is printed from code that has tests of its own.
    public static TheoryData<string> Pages => [.. Page.All.Where(path => path != "docs/gallery/README.md" && Code(Page.Read(path)).Any())];

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Code_OfAPage_RunsAndPrintsWhatThePageSays(string path)
    {
        var page = Page.Read(path);
        foreach (var file in page.Blocks.Where(block => block.Language != "csharp" && block.Info.Contains('.', StringComparison.Ordinal)))
            await File.WriteAllTextAsync(In(file.Info), file.Text);
        var blocks = Code(page).ToList();
        new Notebook(In("page.ipynb"), [new(CellKind.Code, "#r \"nuget: PopulationHealth.Coventry\""), .. blocks.Select(block => new NotebookCell(CellKind.Code, block))]).Save();

        Assert.True(await Run("run", In("page.ipynb")) == ExitCode.Success, Error.ToString());

        var printed = Notebook.Load(In("page.ipynb")).Cells.Skip(1).Select(Printed);
        Assert.Equal(blocks.Select(Promised), printed);
    }

    [Fact]
    public void Code_NotCompiled_IsTheOnePageThatNeedsAnotherLibrary() => Assert.Equal(
        ["docs/charts.md"],
        Page.All.SelectMany(path => Page.Read(path).Blocks, (path, block) => (path, block)).Where(item => item.block is { Language: "csharp", Info: "(not compiled here)" }).Select(item => item.path));

    [Fact]
    public void Code_WithAnotherNote_IsAProgramThatTheConsumersProofRuns() => Assert.Equal(
        ["docs/getting-started.md"],
        Page.All.SelectMany(path => Page.Read(path).Blocks, (path, block) => (path, block))
            .Where(item => item.block is { Language: "csharp", Info: not ("" or "(not compiled here)") }).Select(item => item.path).Distinct());

    [Fact]
    public void Links_OfAllPages_LeadSomewhere()
    {
        var broken = Page.All.SelectMany(path => Page.Read(path).Links.Where(link => !LeadsSomewhere(path, link)), (path, link) => $"{path}: {link}");

        Assert.Equal([], broken);
    }

    [Fact]
    public void Pages_OfDocs_AreAllReachedFromTheReadme()
    {
        var reached = new HashSet<string> { "README.md" };
        var next = new Queue<string>(reached);
        while (next.TryDequeue(out var path))
        {
            foreach (var target in Page.Read(path).Links.Where(IsLocal).Select(link => Target(path, link)).Where(target => target.EndsWith(".md", StringComparison.Ordinal)))
            {
                if (reached.Add(target))
                    next.Enqueue(target);
            }
        }

        Assert.Equal([], Page.All.Where(path => path.StartsWith("docs/", StringComparison.Ordinal)).Except(reached));
    }

    private static IEnumerable<string> Code(Page page) => page.Blocks.Where(block => block is { Language: "csharp", Info: "" }).Select(block => block.Text.TrimEnd());

    private static string Promised(string code) => string.Join('\n', code.Split('\n')
        .Select(line => line.IndexOf(Promise, StringComparison.Ordinal) is >= 0 and var at ? line[(at + Promise.Length)..] : null).OfType<string>());

    private static string Printed(NotebookCell cell) => string.Concat(cell.Outputs.OfType<StreamOutput>().Select(output => output.Text)).TrimEnd('\n');

    private static bool LeadsSomewhere(string path, string link)
    {
        if (!IsLocal(link))
            return Uri.TryCreate(link, UriKind.Absolute, out _);
        var (target, anchor) = (Target(path, link), link.Split('#').ElementAtOrDefault(1));
        var file = Path.Join(RepositoryNotebooks.Root, target);
        return (File.Exists(file) || Directory.Exists(file))
            && (anchor is null || Page.Read(target).Anchors.Contains(anchor));
    }

    private static bool IsLocal(string link) => !link.Contains("://", StringComparison.Ordinal) && !link.StartsWith("mailto:", StringComparison.Ordinal);

    private static string Target(string path, string link)
    {
        var file = link.Split('#')[0];
        var full = file.Length == 0 ? path : Path.Join(Path.GetDirectoryName(path), file);
        return Path.GetRelativePath(RepositoryNotebooks.Root, Path.GetFullPath(full, RepositoryNotebooks.Root)).Replace('\\', '/');
    }
}
