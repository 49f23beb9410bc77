using System.IO.Enumeration;

namespace RiscvSim.Cli.Compliance;

/// <summary>A program to be run as a test.</summary>
/// <param name="Path">The path of the file.</param>
/// <param name="Suite">The folder, or file, that the user named.</param>
/// <param name="Name">The path below that folder.</param>
public sealed record ComplianceTest(string Path, string Suite, string Name)
{
    // System V ABI, "ELF Header".
    private const int HeaderSize = 20, ClassAt = 4, TypeAt = 16, MachineAt = 18;
    private const byte Class64 = 2, Executable = 2, Shared = 3;
    private const ushort RiscV = 243;

    /// <summary>Finds the ELF files under paths, in the order of the paths and, inside a folder, of the names.</summary>
    /// <param name="paths">
    /// Files, which must be ELF files, and folders, in which other files are passed over, as are links to folders (they may lead round in circles).
    /// </param>
    /// <exception cref="CliException">A path does not exist or cannot be read, or a named file is no ELF file.</exception>
    public static List<ComplianceTest> Find(IEnumerable<string> paths)
    {
        var tests = new List<ComplianceTest>();
        foreach (string path in paths)
        {
            if (path.Length == 0)
                throw new CliException("the name of a file or folder is empty");
            try
            {
                if (Directory.Exists(path))
                    AddFolder(tests, path);
                else if (HeaderOf(path) != null)
                    tests.Add(new ComplianceTest(path, System.IO.Path.GetDirectoryName(path) ?? "", System.IO.Path.GetFileName(path)));
                else
                    throw new CliException($"{path} is not an ELF file");
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                throw new CliException(System.IO.Path.Exists(path) ? e.Message : $"{path}: no such file or folder");
            }
        }

        return tests;
    }

    /// <summary>Why a file is no program for this kind of machine at all, or null if it may be one.</summary>
    public string? WhyForeign()
    {
        byte[]? header = HeaderOf(Path);
        if (header == null || header.Length < HeaderSize)
            return null;
        if (BitConverter.ToUInt16(header, MachineAt) != RiscV)
            return "not a RISC-V program";
        if (header[ClassAt] != Class64)
            return "a 32-bit program";
        return header[TypeAt] is Executable or Shared ? null : "an object file, not a program";
    }

    private static void AddFolder(List<ComplianceTest> tests, string folder)
    {
        var everything = new EnumerationOptions { RecurseSubdirectories = true, IgnoreInaccessible = false, AttributesToSkip = FileAttributes.None };
        string[] files =
        [
            .. new FileSystemEnumerable<string>(folder, (ref FileSystemEntry entry) => entry.ToSpecifiedFullPath(), everything)
            {
                ShouldIncludePredicate = (ref FileSystemEntry entry) => !entry.IsDirectory,
                ShouldRecursePredicate = (ref FileSystemEntry entry) => (entry.Attributes & FileAttributes.ReparsePoint) == 0,
            },
        ];
        Array.Sort(files, StringComparer.Ordinal);
        foreach (string file in files)
        {
            try
            {
                if (HeaderOf(file) != null)
                    tests.Add(new ComplianceTest(file, folder, System.IO.Path.GetRelativePath(folder, file)));
            }
            catch (IOException) when (new FileInfo(file).LinkTarget != null)
            {
                // A link that leads nowhere is no file.
            }
        }
    }

    /// <summary>The first bytes of an ELF file; null for any other file.</summary>
    private static byte[]? HeaderOf(string path)
    {
        // Pipes and devices have no length, and opening one might wait for ever.
        if (new FileInfo(path).Length == 0)
            return null;
        using FileStream file = File.OpenRead(path);
        byte[] header = new byte[HeaderSize];
        int length = file.ReadAtLeast(header, HeaderSize, throwOnEndOfStream: false);
        return header.AsSpan(0, length).StartsWith("\x7f"u8) && header.AsSpan(1, 3).SequenceEqual("ELF"u8) ? header[..length] : null;
    }
}
