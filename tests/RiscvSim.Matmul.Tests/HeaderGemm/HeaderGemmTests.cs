using RiscvSim.Cli;
using RiscvSim.Lockstep;
using RiscvSim.Machine.Extending;
using RiscvSim.Matmul.Files;
using RiscvSim.Platforms.Elf;
using RiscvSim.Tests.Support;
using Xunit;
using Xunit.Abstractions;

namespace RiscvSim.Matmul.Tests.HeaderGemm;

/// <summary>
/// Random descriptors from the user's side: the file is written, its header generated, a C program compiled with it and run. The program checks
/// itself against plain loops; its checksums are those of plain loops here.
/// </summary>
public class HeaderGemmTests(ITestOutputHelper output)
{
    private const int Count = 200, UnitsOfAProgram = 10;

    // The same in every run, so that a red one can be repeated; RISCVSIM_SEED chooses others.
    private static readonly int s_seed = Environment.GetEnvironmentVariable("RISCVSIM_SEED") is { Length: > 0 } text ? unchecked((int)ulong.Parse(text)) : 20261126;

    [ToolFact("clang-19", "ld.lld-19")]
    public void LegalUnitsMultiplyThroughTheirHeaders()
    {
        var random = new Random(s_seed);
        using var folder = new GemmProgram();
        var programs = new List<(string[] Headers, ExtensionSet Extensions, List<GemmUnit> Units, string Files)>();
        for (int first = 0; first < Count; first += UnitsOfAProgram)
            programs.Add(Draw(folder, first, random));
        int runs = 0;
        Parallel.ForEach(programs, new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount }, program =>
        {
            (string[] headers, ExtensionSet extensions, List<GemmUnit> units, string files) = program;
            try
            {
                ElfFile elf = folder.Compile("program" + headers[0], headers, units);
                foreach (int vlen in LegalUnit.Vlens)
                {
                    string[] expected = [.. units.Select(unit => unit.Expected(vlen)).OfType<string>(), "exit 0"];
                    foreach (string engine in (string[])[TestEngines.Interpreter, TestEngines.Hot])
                    {
                        string[] lines = GemmProgram.Run(elf, extensions, extensions.WithFiles("rv64gcv_zvfh_zvfbfmin"), vlen, engine);
                        Assert.True(lines.SequenceEqual(expected), $"VLEN {vlen}, engine {engine}:\n{string.Join('\n', lines)}\nnot\n{string.Join('\n', expected)}");
                    }

                    Interlocked.Add(ref runs, expected.Length - 1);
                }
            }
            catch (Exception e)
            {
                throw new InvalidOperationException($"RISCVSIM_SEED={s_seed}: {e.Message}\n{files}", e);
            }
        });
        GemmUnit[] all = [.. programs.SelectMany(program => program.Units)];
        output.WriteLine($"{all.Length} units, {runs} products of matrices; RISCVSIM_SEED={s_seed}");
        Assert.Equal(Count, all.Length);
        Assert.True(runs > Count * 5 / 2, $"only {runs} products of matrices");
        Assert.True(all.Count(unit => unit.UsesFunction) > Count / 4, "too few use typed functions");
    }

    [Fact]
    public void AContradictionInALongFileIsRefusedByItsLine()
    {
        var random = new Random(s_seed);
        for (int i = 0; i < Count; i++)
        {
            UnitText[] units = [.. Enumerable.Range(0, 3).Select(number => LegalUnit.Draw(number, random).Text)];
            int wrong = random.Next(units.Length);
            units[wrong]["mnemonic"] = "my.unit";
            (string what, int line) = Contradictions.Add(units[wrong], random, i);
            string text = string.Concat(units.Select((unit, number) => Body(unit, isFirst: number == 0)));
            line += units[..wrong].Sum(unit => Body(unit, isFirst: false).Count(c => c == '\n'));
            UnitFileException e = Assert.Throws<UnitFileException>(() => UnitFile.Read("long.yaml", new StringReader(text)));
            Assert.True(e.Message.StartsWith($"long.yaml:{line}: ", StringComparison.Ordinal), $"{what}: {e.Message}, not line {line}\n{text}");
        }

        static string Body(UnitText unit, bool isFirst)
        {
            const string Start = "units:\n";
            string text = unit.ToString();
            return isFirst ? text : text[(text.IndexOf(Start, StringComparison.Ordinal) + Start.Length)..];
        }
    }

    [ToolFact("clang-19", "ld.lld-19")]
    public void SiFiveAndSpacemitAgreeWhenBIsTransposed()
    {
        var random = new Random(s_seed);
        using var folder = new GemmProgram();
        var presets = new Presets();
        ExtensionSet extensions = ExtensionSet.Load([], []);
        int[] vlens = [256, 512, 1024];
        string[] names = ["xsfvqmaccqoq", "xsmtvdot"];
        var units = new List<GemmUnit>();
        foreach (string name in names)
            folder.WriteHeader(name, presets.RowsOf(name));
        foreach (string sign in (string[])["", "u", "us", "su"])
        {
            GemmUnit sifive = Preset(names[0], $"sf.vqmacc{sign}.4x8x4", null);
            units.AddRange([sifive, Preset(names[1], $"smt.vmadot{sign}", sifive)]);
        }

        ElfFile elf = folder.Compile("presets", names, units);
        foreach (int vlen in vlens)
        {
            string[] lines = GemmProgram.Run(elf, extensions, "rv64gcv_xsfvqmaccqoq_xsmtvdot", vlen);
            Assert.Equal([.. units.Select(unit => unit.Expected(vlen)).OfType<string>(), "exit 0"], lines);
            string[] results = [.. lines[..^1].Select(line => line[line.IndexOf(' ')..])];
            Assert.Equal(units.Count, results.Length);
            for (int i = 0; i < results.Length; i += 2)
                Assert.Equal(results[i], results[i + 1]);
            Assert.Equal(units.Count / 2, results.Distinct().Count());
        }

        GemmUnit Preset(string extension, string mnemonic, GemmUnit? like)
        {
            MatmulRow row = presets.FileOf(extension)!.Rows.First(r => r.Mnemonic == mnemonic);
            var unit = new GemmUnit(mnemonic.Replace('.', '_') + "_unit", Rows.Of(extension, mnemonic), row.Unit, 8, 0, vlens, random);
            return like == null ? unit : unit.With(like);
        }
    }

    [ToolFact("clang-19")]
    public void AHeaderCompilesWhateverTypesTheCompilerHas()
    {
        using var folder = new GemmProgram();
        foreach ((string a, string b) in ((string, string)[])[("bf16", "bf16"), ("fp16", "fp16"), ("e4m3", "fp16"), ("bf16", "fp16")])
        {
            folder.WriteHeader("halves", [Rows.Unit($"m: 4, k: 4, n: 4, a: {a}, b: {b}, sew: 16, c: fp32, vlen: 256..")]);
            Check("rv64gcv", hasFunction: false);
            Check("rv64gcv_zvfhmin_zvfbfmin", hasFunction: true);
        }

        void Check(string march, bool hasFunction)
        {
            string source = folder.Write("halves.c", "#include \"halves.h\"\n" + (hasFunction ? "void *use = test_mma_m1;\n" : ""));
            HostTool.Run("clang-19", "--target=riscv64", "-march=" + march, "-Wall", "-Werror", "-Wno-unused-function", "-ffreestanding", "-fsyntax-only", source);
        }
    }

    private static (string[], ExtensionSet, List<GemmUnit>, string) Draw(GemmProgram folder, int first, Random random)
    {
        var drawn = Enumerable.Range(first, UnitsOfAProgram).Select(number => (Name: $"xrandom{number}", Unit: LegalUnit.Draw(number, random))).ToList();
        string[] names = [.. drawn.Select(d => d.Name)];
        string[] texts = [.. drawn.Select(d => LegalUnit.Named(d.Unit.Text, d.Name))];
        string[] paths = [.. names.Zip(texts, (name, text) => folder.Write(name + ".yaml", text))];
        ExtensionSet extensions = ExtensionSet.Load([], paths);
        var units = new List<GemmUnit>();
        for (int i = 0; i < names.Length; i++)
        {
            IRowSource source = extensions.FileModules[i].Sources[0];
            var row = source.RowsOf(names[i])[0];
            folder.WriteHeader(names[i], [row]);
            MatmulRow unit = UnitFile.Read(paths[i], new StringReader(texts[i])).Rows[0];
            units.Add(new GemmUnit("unit" + (first + i), row, unit.Unit, drawn[i].Unit.Sew, drawn[i].Unit.Lmul, drawn[i].Unit.Vlens, random));
        }

        return (names, extensions, units, string.Join('\n', texts));
    }
}
