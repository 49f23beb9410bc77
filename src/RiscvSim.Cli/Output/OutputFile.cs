namespace RiscvSim.Cli.Output;

/// <summary>
/// Files that options name for the tool to write. They are opened before the work begins, so that a bad path is told before a long run;
/// <c>-</c> is standard error. Every failure is a line that begins with the option.
/// </summary>
public static class OutputFile
{
    /// <summary>Opens a file, emptied.</summary>
    /// <param name="option">The option, such as <c>--json</c>.</param>
    /// <param name="path">Its value.</param>
    /// <exception cref="CliException">The file cannot be opened.</exception>
    public static Stream Create(string option, string path)
    {
        try
        {
            return path == "-" ? HostStream.Error : new FileStream(path, FileMode.Create, FileAccess.Write, FileShare.Read, bufferSize: 0);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new CliException($"{option}: {error.Message}");
        }
    }

    /// <summary>Does something that writes to the file of an option.</summary>
    /// <exception cref="CliException">The host refuses to take it, for example because the disk is full.</exception>
    public static void Write(string option, Action write)
    {
        try
        {
            write();
        }
        catch (IOException error)
        {
            throw new CliException($"{option}: {error.Message}");
        }
    }
}
