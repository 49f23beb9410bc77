using System.IO.Compression;

namespace RiscvSim.Cli.Golden;

/// <summary>A file of vectors: one JSON object a line, compressed by gzip or plain.</summary>
public static class VectorFile
{
    /// <summary>Reads all cases of a file.</summary>
    /// <param name="path">The path of the file.</param>
    /// <param name="entry">What the manifest says about the file, or null; a file that differs from it is refused.</param>
    /// <exception cref="CliException">The file is missing, damaged or not a vector file; the message is one line with its name.</exception>
    public static List<VectorCase> Read(string path, VectorManifestEntry? entry)
    {
        string name = Path.GetFileName(path);
        var cases = new List<VectorCase>();
        try
        {
            byte[] file = File.ReadAllBytes(path);
            bool zipped = file.Length >= 2 && file[0] == 0x1f && file[1] == 0x8b;
            ReadOnlyMemory<byte> text = zipped ? Unzip(file) : file;
            int line = 0;
            while (text.Length != 0)
            {
                line++;
                int end = text.Span.IndexOf((byte)'\n');
                ReadOnlyMemory<byte> json = end < 0 ? text : text[..end];
                text = end < 0 ? default : text[(end + 1)..];
                if (json.Span.Trim(" \t\r"u8).Length != 0)
                    cases.Add(Parse(json, path, name, line));
            }

            if (entry?.Digest is { } digest && VectorManifest.DigestOf(file) != digest)
                throw new CliException($"{path}: the contents are not those that {VectorManifest.FileName} tells (sha256 differs)");
        }
        catch (Exception e) when (e is InvalidDataException or EndOfStreamException)
        {
            throw new CliException($"{path}: damaged gzip data: {e.Message}");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new CliException(Directory.Exists(path) ? $"{path} is a folder, not a vector file" : $"{path}: {e.Message}");
        }

        if (cases.Count != (entry?.Cases ?? cases.Count))
            throw new CliException($"{path}: the number of cases is {cases.Count}, but {VectorManifest.FileName} tells {entry!.Cases}");
        return cases;
    }

    private static VectorCase Parse(ReadOnlyMemory<byte> json, string path, string name, int line)
    {
        try
        {
            return VectorParser.Parse(json, name, line);
        }
        catch (FormatException e)
        {
            throw new CliException($"{path}:{line}: {e.Message}");
        }
    }

    /// <summary>Decompresses; the length at the end of the data must fit (RFC 1952, ISIZE), which a truncated file betrays.</summary>
    private static byte[] Unzip(byte[] file)
    {
        const int ShortestFile = 18;
        if (file.Length < ShortestFile)
            throw new InvalidDataException("the file is cut short");
        using var zip = new GZipStream(new MemoryStream(file), CompressionMode.Decompress);
        using var text = new MemoryStream();
        zip.CopyTo(text);
        return BitConverter.ToUInt32(file, file.Length - 4) == (uint)text.Length
            ? text.ToArray() : throw new InvalidDataException("the file is cut short");
    }
}
