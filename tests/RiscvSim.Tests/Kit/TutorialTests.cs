using System.Text.RegularExpressions;
using RiscvSim.Tests.Cli;
using RiscvSim.Tests.Support;
using Xunit;

namespace RiscvSim.Tests.Kit;

/// <summary>Every command of docs/add-an-instruction.md works as it stands there.</summary>
public sealed partial class TutorialTests : IDisposable
{
    private readonly ExtensionFolder _folder = new();

    [ToolFact("clang-19", "ld.lld-19")]
    public void EveryCommandWorks()
    {
        int commands = 0;
        foreach (Match block in Blocks().Matches(File.ReadAllText(Path.Combine(Repository.Root, "docs", "add-an-instruction.md"))))
        {
            string text = block.Groups[2].Value;
            if (block.Groups[1].Value == "csharp")
            {
                // The first line names the file.
                _folder.Write(text.Split('\n')[0][3..], text);
                continue;
            }

            foreach (string command in text.Split('\n', StringSplitOptions.RemoveEmptyEntries))
            {
                CliRun run = _folder.Run(command);
                Assert.True(run.ExitCode == 0, $"{command}\nexit code {run.ExitCode}\n{run.Output}{run.Error}");
                Check(command, run);
                commands++;
            }
        }

        Assert.True(commands >= 12, $"only {commands} commands");
        // What ext new prints is what the tutorial tells.
        Assert.Equal("# xmine.dot8", _folder.Read("mine.md").Split('\n')[0]);
        Assert.Contains("xmine.vrelu.vx", _folder.Read("mine.lst"), StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Dispose();

    private static void Check(string command, CliRun run)
    {
        if (command.StartsWith("riscvsim ext check", StringComparison.Ordinal))
            Assert.Contains("no overlaps\n", run.Output, StringComparison.Ordinal);
        if (command.EndsWith("|| echo found", StringComparison.Ordinal))
            Assert.EndsWith("found\n", run.Output, StringComparison.Ordinal);
        else if (command.StartsWith("riscvsim ext test", StringComparison.Ordinal))
            Assert.EndsWith("all agree\n", run.Output, StringComparison.Ordinal);
        if (command.StartsWith("riscvsim run", StringComparison.Ordinal))
            Assert.Matches(@"dot8: scalar C \d+ instructions, with xmine \d+\nvrelu: scalar C \d+ instructions, with xmine \d+\n", run.Output);
    }

    [GeneratedRegex("^```(sh|csharp)\n(.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Blocks();
}
