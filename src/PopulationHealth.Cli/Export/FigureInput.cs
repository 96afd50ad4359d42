using PopulationHealth.Notebooks;

namespace PopulationHealth.Export;

/// <summary>Finds the picture to export: an SVG file, or a figure among the outputs of a notebook.</summary>
internal static class FigureInput
{
    /// <param name="path">A file that ends in .svg or .ipynb.</param>
    /// <param name="number">Which figure of a notebook, from 1; null for its only one.</param>
    /// <exception cref="IOException">There is no such file or figure.</exception>
    public static string Read(string path, int? number)
    {
        if (path.EndsWith(".ipynb", StringComparison.OrdinalIgnoreCase))
            return FromNotebook(Notebook.Load(path), path, number);
        if (number is not null)
            throw new IOException($"{path}: --figure is for notebooks (.ipynb); an SVG file is one figure.");
        return File.Exists(path) ? File.ReadAllText(path) : throw new IOException($"{path}: there is no such file. Give an SVG file that SaveSvg wrote, or a notebook.");
    }

    private static string FromNotebook(Notebook notebook, string path, int? number)
    {
        string[] pictures = [.. notebook.Cells.SelectMany(cell => cell.Outputs)
            .Select(output => output switch { DisplayOutput display => display.Data, ResultOutput result => result.Data, _ => null })
            .Select(data => data?.Find(MimeBundle.Svg)).OfType<string>()];
        if (pictures.Length == 0)
            throw new IOException($"{path}: no output of this notebook is a figure of its own. Run it first (populationhealth run), with a figure as the value of a cell.");
        if (number is null && pictures.Length > 1)
            throw new IOException(FormattableString.Invariant($"{path}: the notebook has {pictures.Length} figures; say which, from --figure 1 to --figure {pictures.Length}."));
        return (number ?? 1) is var which && which >= 1 && which <= pictures.Length
            ? pictures[which - 1]
            : throw new IOException(FormattableString.Invariant($"{path}: there is no figure {which}; the notebook has {pictures.Length}."));
    }
}
