using System.Text.RegularExpressions;
using RiscvSim.Engines;
using RiscvSim.Engines.Translator;
using RiscvSim.Isa;
using RiscvSim.Kit.Testing;
using RiscvSim.Lockstep;
using Xunit;

namespace RiscvSim.Tests.Tidy;

/// <summary>
/// The translator has no semantics of its own. It cannot name an instruction: its project does not refer to the classes of rows
/// (<see cref="FloorTests"/>), and no string in it is a mnemonic (<see cref="OneRowTests"/>). What is left would be semantics written as IL,
/// chosen by a row's other properties; so these tests read the IL of translated programs: each instruction calls the method of its row, and what
/// goes into its register is what that method has returned, but for conversions to the register's width. (Of vector instructions
/// <see cref="TranslatedVectorSemanticsTests"/> says the same.) The quick form that a row names, which a test of its
/// own compares with the row's method, may stand for that.
/// </summary>
public class TranslatedSemanticsTests
{
    private const int Tries = 200;
    private const ulong Budget = 8;

    // Values that are extended, cut, boxed or moved between register files unchanged.
    private static readonly Regex s_conversion = new(@"^(conv\.\w+|call (NanBox|BitConverter)\.\w+)$");
    private static readonly Regex s_register = new(@"^stloc [xf]\d+$");
    private static readonly Regex s_reload = new(@"^ldind\.(i8|r8|r4)$");
    private static readonly Regex s_temporary = new(@"^ldloc (V\d+)$");
    private static readonly Regex s_refusal = new(@"^brfalse L\d+$");

    [Fact]
    public void ResultsComeFromTheMethodsOfRows()
    {
        var recipe = new MachineRecipe(IsaString.Parse(RandomPrograms.EverythingIsa), RandomPrograms.Table, () => []);
        using var machine = new ProbeMachine(recipe, new EngineSetup(EngineSetup.Single.Translation! with { KeepsText = true }));
        var translator = (TranslatorEngine)machine.Engine;
        var seen = new HashSet<Insn>();
        var quick = new HashSet<Insn>();
        var wrong = new List<string>();
        foreach (Insn row in LockstepPrograms.ScalarRows)
        {
            var random = new Random(row.Index);
            Binding binding = Binding.Of(row.Base);
            for (int i = 0; i < Tries && !(seen.Contains(row.Base) && (row.Base.QuickForm == null || quick.Contains(row.Base))); i++)
            {
                machine.Load(random, row);
                machine.Put(RandomValues.Word(random, row, binding, machine.Hart) & (row.Length == 2 ? 0xffff : uint.MaxValue), 0);
                machine.Run(Budget);
                foreach (RegionText region in translator.Dump(ProbeMachine.Code))
                    wrong.AddRange(Violations(region.Il, seen, quick));
            }
        }

        Assert.True(wrong.Count == 0, string.Join('\n', wrong.Take(20)));
        // Compressed instructions stand for their base rows, which are what is translated.
        string[] missing = [.. LockstepPrograms.ScalarRows.Select(row => row.Base).Distinct().Where(row => !seen.Contains(row) || row.QuickForm != null && !quick.Contains(row))
            .Select(row => row.Name).Order()];
        Assert.True(missing.Length == 0, $"never translated: {string.Join(", ", missing)}");
    }

    [Theory]
    [InlineData("ldloc x1\n ldloc x2\n call M.Mul\n stloc x3", null)]
    [InlineData("ldloc x1\n ldloc x2\n mul\n stloc x3", "80 mul does not call M.Mul")]
    [InlineData("ldloc x1\n ldloc x2\n call I.Add\n stloc x3", "80 mul does not call M.Mul")]
    [InlineData("ldloc x1\n ldloc x2\n call M.Mul\n conv.i8\n stloc x3", null)]
    [InlineData("ldloc x1\n ldloc x2\n call M.Mul\n neg\n stloc x3", "80 mul stores the result of 'neg'")]
    [InlineData("call M.Mul\n stloc V4\n ldarg.s 1\n ldind.i8\n stloc x9\n ldloc V4\n stloc x3", null)]
    [InlineData("call M.Mul\n not\n stloc V4\n ldloc V4\n stloc x3", "80 mul stores the result of 'ldloc V4'")]
    [InlineData("call D.FaddD\n stloc f3", null, "fadd.d")]
    [InlineData("ldloca V4\n call Quick.Add\n brfalse L1\n ldloc V4\n stloc f3", null, "fadd.d")]
    [InlineData("ldloca V4\n call Quick.Multiply\n brfalse L1\n ldloc V4\n stloc f3", "80 fadd.d does not call D.FaddD", "fadd.d")]
    [InlineData("ldloca V4\n call Quick.Add\n pop\n ldloc V4\n stloc f3", "80 fadd.d stores the result of 'ldloc V4'", "fadd.d")]
    [InlineData("ldloca V4\n call Quick.Add\n brfalse L1\n ldloc V5\n stloc f3", "80 fadd.d stores the result of 'ldloc V5'", "fadd.d")]
    public void TheRuleSeesOtherSemantics(string il, string? expected, string name = "mul") =>
        Assert.Equal(expected == null ? [] : [expected], Violations($"stloc x1\n// 80 {name}\n {il}\n// exits\nneg\nstloc x1\n", [], []).Take(1));

    /// <summary>Places of a region's IL that compute what a row's method should.</summary>
    private static IEnumerable<string> Violations(string text, HashSet<Insn> seen, HashSet<Insn> quick)
    {
        foreach (string section in text.Split("// ").Skip(1))
        {
            string[] lines = [.. section.Split('\n').Select(line => line.Trim())];
            string[] words = lines[0].Split(' ');
            if (words.Length < 2 || RandomPrograms.Table.Find(words[1]) is not { Method: { } method } row)
                continue;
            seen.Add(row);
            string call = $"call {method.DeclaringType!.Name}.{method.Name}", form = row.QuickForm?.Method is { } other ? $"call {other.DeclaringType!.Name}.{other.Name}" : call;
            // A jump to pc + offset is what Flow.Jump and the row's fields say; the target is a constant.
            bool isConstant = row.Flow == Flow.Jump && Binding.Of(row).IsDirect;
            if (lines.Contains(form))
                quick.Add(row);
            else if (!lines.Contains(call) && !lines.Contains($"calli {row.Name}") && !isConstant)
                yield return $"{words[0]} {row.Name} does not call {call[5..]}";
            for (int at = 0; at < lines.Length; at++)
            {
                if (s_register.IsMatch(lines[at]) && Origin(lines, at, call, row) is { } origin && !IsQuick(lines, at, form))
                    yield return $"{words[0]} {row.Name} stores the result of '{origin}'";
            }
        }
    }

    /// <summary>True if a line stores the result of a quick form, which is left behind if it is refused.</summary>
    private static bool IsQuick(string[] lines, int at, string form)
    {
        do
            at--;
        while (s_conversion.IsMatch(lines[at]));
        return at > 2 && s_temporary.Match(lines[at]) is { Success: true } result && s_refusal.IsMatch(lines[at - 1]) && lines[at - 2] == form
            && lines[at - 3] == $"ldloca {result.Groups[1]}";
    }

    /// <summary>The line whose result a line stores, if that is not the call, a register's old value, or the return address of a jump; otherwise null.</summary>
    private static string? Origin(string[] lines, int at, string call, Insn row)
    {
        do
            at--;
        while (s_conversion.IsMatch(lines[at]));
        string line = lines[at];
        if (line == call || line == $"calli {row.Name}" || s_reload.IsMatch(line) || row.Flow == Flow.Jump && line.StartsWith("ldc.i8 ", StringComparison.Ordinal))
            return null;
        int stored = s_temporary.Match(line) is { Success: true } temporary ? Array.IndexOf(lines, $"stloc {temporary.Groups[1]}") : -1;
        return stored > 0 && stored < at && Origin(lines, stored, call, row) == null ? null : line;
    }
}
