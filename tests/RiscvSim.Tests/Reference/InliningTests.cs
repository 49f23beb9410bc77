using System.Diagnostics;
using System.Reflection;
using RiscvSim.Isa;
using RiscvSim.Lockstep;
using Xunit;

namespace RiscvSim.Tests.Reference;

/// <summary>The semantics of a row become part of its handler: the interpreter's speed rests on it, and so will the translator's.</summary>
public class InliningTests
{
    private const string Listing = "; Assembly listing for method (dynamicClass):";

    [OptimizedFact]
    public void NoHandlerCallsTheSemanticsOfItsRow()
    {
        Dictionary<string, List<string>> handlers = Disassembly();
        var wrong = new List<string>();
        foreach (Insn row in RandomPrograms.Table.Rows)
        {
            bool inlined = row.Op == null && row.Method?.MethodImplementationFlags.HasFlag(MethodImplAttributes.AggressiveInlining) == true;
            if (!inlined || RandomPrograms.FormOf(row) == Form.None)
                continue;
            string target = $"[{row.Method!.DeclaringType!.FullName}:{row.Method.Name}(";
            if (!handlers.TryGetValue(row.Name, out List<string>? code))
                wrong.Add($"{row.Name} has no handler");
            else if (code.Exists(line => line.Contains(target, StringComparison.Ordinal)))
                wrong.Add($"the handler of {row.Name} calls {row.Method.Name}");
        }

        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    /// <summary>A test of what the runtime makes of optimized code; debug builds have none.</summary>
    private sealed class OptimizedFactAttribute : FactAttribute
    {
        public OptimizedFactAttribute()
        {
            if (typeof(RiscvSim.Instructions.I).Assembly.GetCustomAttribute<DebuggableAttribute>()?.IsJITOptimizerDisabled == true)
                Skip = "needs a build with -c Release";
        }
    }

    /// <summary>What the runtime compiles while random programs of all rows run in another process: lines of assembly by handler.</summary>
    private static Dictionary<string, List<string>> Disassembly()
    {
        string listing = Path.GetTempFileName();
        try
        {
            string dotnet = Environment.ProcessPath!;
            var start = new ProcessStartInfo(dotnet, ["exec", Path.Combine(AppContext.BaseDirectory, "RiscvSim.Random.dll"), "--here"])
            {
                RedirectStandardOutput = true,
                Environment = { ["DOTNET_JitStdOutFile"] = listing, ["DOTNET_JitDisasm"] = "*" },
            };
            using Process process = Process.Start(start)!;
            string output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            Assert.True(process.ExitCode == 0, output);
            var handlers = new Dictionary<string, List<string>>();
            List<string> code = [];
            foreach (string line in File.ReadLines(listing))
            {
                if (line.StartsWith("; Assembly listing", StringComparison.Ordinal))
                    code = [];
                if (line.StartsWith(Listing, StringComparison.Ordinal))
                    handlers.TryAdd(line[Listing.Length..line.IndexOf('(', Listing.Length)], code);
                code.Add(line);
            }

            return handlers;
        }
        finally
        {
            File.Delete(listing);
        }
    }
}
