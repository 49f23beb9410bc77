using System.Text;
using RiscvSim.Cli;
using RiscvSim.Engines;
using RiscvSim.Isa;
using RiscvSim.Kit.Headers;
using RiscvSim.Lockstep;
using RiscvSim.Platforms.BareMetal;
using RiscvSim.Platforms.Elf;
using RiscvSim.Tests.Support;

namespace RiscvSim.Matmul.Tests.HeaderGemm;

/// <summary>A folder in which C programs are compiled with the headers of extensions; the part that all share is compiled once.</summary>
public sealed class GemmProgram : IDisposable
{
    private const ulong Limit = 2_000_000_000;
    private static readonly InsnTable s_own = Extensions.LoadTable();
    private static readonly string s_library = Path.Combine(Repository.Root, "firmware", "lib");
    private static readonly string[] s_flags =
    [
        "--target=riscv64-unknown-elf", "-march=rv64gcv_zvfh_zvfbfmin", "-mabi=lp64d", "-mcmodel=medany", "-std=c17", "-O1", "-Wall", "-Wextra", "-Werror",
        "-ffreestanding", "-fno-builtin", "-fno-pic", "-fno-vectorize", "-fno-slp-vectorize", "-I" + s_library,
        "-I" + Path.Combine(Repository.Root, "tests", "RiscvSim.Matmul.Tests", "HeaderGemm"),
    ];

    private readonly string _folder = Directory.CreateTempSubdirectory("riscvsim-gemm-").FullName;
    private readonly string[] _objects;

    public GemmProgram()
    {
        string[] sources = ["htif/crt0.S", "htif/htif.c", "print.c", "number.c", "memory.c", "string.c"];
        _objects = [.. sources.Select(source => In(Path.GetFileName(source) + ".o"))];
        Parallel.For(0, sources.Length, i => HostTool.Run("clang-19", [.. s_flags, "-c", Path.Combine(s_library, sources[i]), "-o", _objects[i]]));
    }

    /// <summary>Writes a unit file; returns its path.</summary>
    public string Write(string name, string text)
    {
        File.WriteAllText(In(name), text);
        return In(name);
    }

    /// <summary>Writes the header of rows, as <c>riscvsim ext header</c> does.</summary>
    public void WriteHeader(string name, IReadOnlyList<Insn> rows)
    {
        var text = new StringWriter();
        HeaderWriter.Write(text, name, rows);
        Write(name + ".h", text.ToString());
    }

    /// <summary>Compiles a program that checks units by way of headers.</summary>
    public ElfFile Compile(string name, IEnumerable<string> headers, IReadOnlyList<GemmUnit> units)
    {
        var text = new StringBuilder("#include \"gemm.h\"\n");
        foreach (string header in headers)
            text.Append($"#include \"{header}.h\"\n");
        foreach (GemmUnit unit in units)
            text.Append('\n').Append(unit.Source());
        text.Append("\nint main(int argc, char **argv)\n{\n    (void)argc;\n    (void)argv;\n");
        foreach (GemmUnit unit in units)
            text.Append($"    check_unit(&{unit.Name});\n");
        string source = Write(name + ".c", text.Append("    return 0;\n}\n").ToString()), elf = In(name + ".elf");
        HostTool.Run("clang-19", [.. s_flags, "-c", source, "-o", In(name + ".o")]);
        HostTool.Run("ld.lld-19", ["-m", "elf64lriscv", "-static", "-T", Path.Combine(s_library, "htif", "link.ld"), "-o", elf, In(name + ".o"), .. _objects]);
        return ElfFile.Load(elf);
    }

    /// <summary>Runs a program on a machine that has extensions; returns the lines that it prints, the last one the exit code.</summary>
    public static string[] Run(ElfFile elf, ExtensionSet extensions, string isa, int vlen, string engineName = TestEngines.Interpreter)
    {
        IsaConfig config = VlenOption.Parse(isa, vlen, extensions);
        using var output = new MemoryStream();
        using var machine = new BareMetalMachine(elf, new BareMetalOptions { Isa = config, Output = output, Error = output });
        using IEngine engine = TestEngines.Named(engineName).Make(machine.Hart, extensions.Complete(s_own, config), machine);
        engine.Run(Limit);
        return [.. Encoding.ASCII.GetString(output.ToArray()).Split('\n', StringSplitOptions.RemoveEmptyEntries), $"exit {machine.ExitCode}"];
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private string In(string name) => Path.Combine(_folder, name);
}
