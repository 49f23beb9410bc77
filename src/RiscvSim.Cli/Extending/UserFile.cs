using RiscvSim.Isa;
using RiscvSim.Machine.Extending;

namespace RiscvSim.Cli.Extending;

/// <summary>The file that a task of <c>ext</c> is about.</summary>
/// <param name="Path">As the user wrote it.</param>
/// <param name="Extensions">What machines can have with it.</param>
/// <param name="Module">What it brings.</param>
/// <param name="Rows">Its rows, numbered by themselves.</param>
public sealed record UserFile(string Path, ExtensionSet Extensions, ExtensionModule Module, IReadOnlyList<Insn> Rows)
{
    /// <summary>The file's name without folder and extension.</summary>
    public string Name => System.IO.Path.GetFileNameWithoutExtension(Path);

    /// <summary>True for a matmul unit.</summary>
    public bool IsUnit => IsUnitFile(Path);

    /// <summary>Loads a file.</summary>
    /// <exception cref="CliException">It cannot be used; the message says why.</exception>
    public static UserFile Load(string path)
    {
        ExtensionSet extensions = IsUnitFile(path) ? ExtensionSet.Load([], [path]) : ExtensionSet.Load([path], []);
        ExtensionModule module = extensions.FileModules[0];
        var rows = new List<Insn>(InsnTable.FromClasses([.. module.RowClasses]).Rows);
        foreach (IRowSource source in module.Sources)
            rows.AddRange(source.Extensions.SelectMany(extension => source.RowsOf(extension.Name)));
        return rows.Count == 0 ? throw new CliException($"{path}: it has no rows: public static methods and structs with [Insn(...)] above them")
            : new UserFile(path, extensions, module, rows);
    }

    private static bool IsUnitFile(string path) => System.IO.Path.GetExtension(path) is ".yaml" or ".yml";
}
