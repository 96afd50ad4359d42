using System.Diagnostics;
using System.Globalization;

namespace PopulationHealth.Export;

/// <summary>Draws one SVG document with a browser that has no window, no network, no script and a profile of its own, which is deleted afterwards.</summary>
internal sealed class HeadlessBrowser(string path, TimeSpan limit)
{
    private static readonly string[] Quiet =
    [
        "--headless", "--disable-gpu", "--no-first-run", "--no-default-browser-check", "--disable-background-networking", "--disable-sync",
        "--disable-component-update", "--disable-extensions", "--hide-scrollbars", "--host-resolver-rules=MAP * ~NOTFOUND",
    ];

    /// <returns>The bytes of the PNG file.</returns>
    public Task<byte[]> PngAsync(string svg, SvgSize size, double scale, CancellationToken cancellation) => DrawAsync(
        svg, size, "picture.png",
        [
            string.Create(CultureInfo.InvariantCulture, $"--force-device-scale-factor={scale}"),
            string.Create(CultureInfo.InvariantCulture, $"--window-size={size.Width},{size.Height}"),
        ],
        "--screenshot=", cancellation);

    /// <returns>The bytes of the PDF file: one page of the picture's size.</returns>
    public Task<byte[]> PdfAsync(string svg, SvgSize size, CancellationToken cancellation) =>
        DrawAsync(svg, size, "picture.pdf", ["--no-pdf-header-footer"], "--print-to-pdf=", cancellation);

    private async Task<byte[]> DrawAsync(string svg, SvgSize size, string name, string[] options, string write, CancellationToken cancellation)
    {
        var folder = Directory.CreateTempSubdirectory("populationhealth-").FullName;
        try
        {
            var (page, result) = (Path.Join(folder, "page.html"), Path.Join(folder, name));
            await File.WriteAllTextAsync(Path.Join(folder, "figure.svg"), svg, cancellation);
            await File.WriteAllTextAsync(page, Page(size), cancellation);
            // In a container everything runs as root, for whom the browser refuses to start in its sandbox.
            string[] sandbox = OperatingSystem.IsLinux() && Environment.IsPrivilegedProcess ? ["--no-sandbox"] : [];
            var said = await RunAsync([.. Quiet, .. sandbox, .. options, $"--user-data-dir={Path.Join(folder, "profile")}", write + result, new Uri(page).AbsoluteUri], cancellation);
            return File.Exists(result) ? await File.ReadAllBytesAsync(result, cancellation) : throw new IOException($"{path} drew nothing: {said}");
        }
        finally
        {
            Delete(folder);
        }
    }

    // As an image the document can neither run a script nor load anything.
    private static string Page(SvgSize size)
    {
        var (width, height) = (size.Width.ToString(CultureInfo.InvariantCulture), size.Height.ToString(CultureInfo.InvariantCulture));
        return $$"""
            <!DOCTYPE html><html lang="en-GB"><meta charset="utf-8"><title>Figure</title>
            <style>@page{size:{{width}}px {{height}}px;margin:0}html,body{margin:0}img{display:block;width:{{width}}px;height:{{height}}px}</style>
            <img src="figure.svg" alt=""></html>
            """;
    }

    private async Task<string> RunAsync(string[] arguments, CancellationToken cancellation)
    {
        using var process = Process.Start(new ProcessStartInfo(path, arguments) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true })!;
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        stop.CancelAfter(limit);
        try
        {
            var (output, error) = (process.StandardOutput.ReadToEndAsync(stop.Token), process.StandardError.ReadToEndAsync(stop.Token));
            await process.WaitForExitAsync(stop.Token);
            return (await output + await error).Trim();
        }
        catch (OperationCanceledException e)
        {
            process.Kill(entireProcessTree: true);
            cancellation.ThrowIfCancellationRequested();
            throw new IOException(string.Create(CultureInfo.InvariantCulture, $"{path} did not finish within {limit.TotalSeconds:0} seconds and was stopped. Try again, or another browser with --browser."), e);
        }
    }

    // The browser's last helper may still hold a file for a moment; what is left lies in the system's folder for such things.
    private static void Delete(string folder)
    {
        for (var attempt = 0; Directory.Exists(folder) && attempt < 5; attempt++)
        {
            try
            {
                Directory.Delete(folder, recursive: true);
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                Thread.Sleep(200);
            }
        }
    }
}
