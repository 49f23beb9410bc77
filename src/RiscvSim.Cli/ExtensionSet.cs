using System.Diagnostics;
using System.Reflection;
using System.Runtime.CompilerServices;
using RiscvSim.Cli.Output;
using RiscvSim.Engines;
using RiscvSim.Isa;
using RiscvSim.Kit.Compiling;
using RiscvSim.Machine.Extending;

namespace RiscvSim.Cli;

/// <summary>
/// What machines of this run can have beyond the build's own rows: the matmul unit, which is loaded like a user's DLL where an ISA string
/// seems to ask for it, and the files of <c>--ext</c> and <c>--matmul</c>.
/// </summary>
public sealed class ExtensionSet
{
    private const string MatmulAssembly = "RiscvSim.Matmul";

    private readonly ExtensionCatalog _catalog = new();
    private readonly List<ExtensionModule> _modules = [];
    private readonly List<ExtensionModule> _fileModules = [];
    private readonly List<string> _fromFiles = [];
    private readonly Dictionary<string, InsnTable> _tables = [];
    private readonly Lock _lock = new();
    private bool _looked;

    private ExtensionSet()
    {
    }

    /// <summary>Loads files.</summary>
    /// <param name="files">C# files and DLLs.</param>
    /// <param name="unitFiles">YAML files with matmul units.</param>
    /// <exception cref="CliException">A file cannot be used; the message says why.</exception>
    public static ExtensionSet Load(IEnumerable<string> files, IEnumerable<string> unitFiles)
    {
        var set = new ExtensionSet();
        foreach (string file in files)
            set.AddFile(file, Checked(file, Compile(file)));
        foreach (string file in unitFiles)
            set.AddUnits(file);
        return set;
    }

    /// <summary>What the files bring, in their order.</summary>
    public IReadOnlyList<ExtensionModule> FileModules => _fileModules;

    /// <summary>All rows that there are without files: the build's own and the matmul unit's.</summary>
    public static InsnTable AllRows() => Load([], []).Complete(Extensions.LoadTable(), null);

    /// <summary>Whether a machine can have an extension.</summary>
    public bool Implements(string name)
    {
        LookForMatmul(name);
        return _catalog.IsImplemented(name);
    }

    /// <summary>An ISA string with the extensions of files, which are on because they are named.</summary>
    public string WithFiles(string isa) => _fromFiles.Count == 0 ? isa : $"{isa}_{string.Join('_', _fromFiles)}";

    /// <summary>Reads an ISA string.</summary>
    /// <inheritdoc cref="IsaString.Parse(string, ExtensionCatalog, bool, int?)"/>
    public IsaConfig Parse(string isa, bool lenient = false, int? vlen = null)
    {
        LookForMatmul(isa);
        return IsaString.Parse(isa, _catalog, lenient, vlen);
    }

    /// <summary>The build's rows and those of the extensions that a machine has.</summary>
    /// <param name="rows">The build's rows.</param>
    /// <param name="isa">The machine's extensions, or null for all that there are.</param>
    /// <exception cref="CliException">Two extensions that are on have encodings or names in common.</exception>
    public InsnTable Complete(InsnTable rows, IsaConfig? isa)
    {
        if (isa == null)
            LookForMatmul("x");
        lock (_lock)
        {
            if (_modules.Count == 0)
                return rows;
            string key = isa?.Canonical ?? "";
            if (!_tables.TryGetValue(key, out InsnTable? table))
                _tables[key] = table = Join(rows, isa);
            return table;
        }
    }

    /// <summary>New objects of all extensions with state or devices, for one machine.</summary>
    public IEnumerable<MachineExtension> MakeStates()
    {
        // Without System.Linq, which most runs need not load.
        foreach (ExtensionModule module in _modules)
        {
            foreach (MachineExtension state in module.MakeStates())
                yield return state;
        }
    }

    /// <summary>What to tell the user of an exception that came out of an extension's code, or null if it did not.</summary>
    public string? Blame(Exception error)
    {
        foreach (StackFrame frame in new StackTrace(error, fNeedFileInfo: true).GetFrames())
        {
            if (frame.GetMethod() is not { } method)
                continue;
            // A semantic is inlined into the handler of its row, or of a run of rows that begins with one.
            if (method.DeclaringType is not { } type)
                return _modules.Count == 0 ? null : $"the code of {method.Name} threw {error.GetType().Name}: {error.Message}";
            if (!_modules.Exists(m => m.Assembly == type.Assembly))
                continue;
            string place = frame.GetFileName() is { } file ? $" ({Path.GetFileName(file)}:{frame.GetFileLineNumber()})" : "";
            return $"{type.Name}.{method.Name}{place} of an extension threw {error.GetType().Name}: {error.Message}";
        }

        return null;
    }

    private static InsnTable Rows(ExtensionModule module) => InsnTable.FromClasses([.. module.RowClasses]);

    /// <summary>Alone in a method, so that the compiler's assemblies are loaded only here.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static Assembly Compile(string file)
    {
        try
        {
            return ExtensionCompiler.Load(file, line => HostStream.Error.WriteLine("riscvsim: " + line));
        }
        catch (ExtensionCompileException e)
        {
            throw new CliException(e.Message);
        }
    }

    /// <summary>What an assembly brings; rows that do not fit the code below them are told at once, not when they are executed.</summary>
    private static ExtensionModule Checked(string file, Assembly assembly)
    {
        try
        {
            var module = ExtensionModule.Of(assembly);
            foreach (Insn row in Rows(module).Rows)
                Binding.Of(row.Base);
            return module;
        }
        catch (FormatException e)
        {
            throw new CliException($"{file}: {e.Message}");
        }
    }

    private InsnTable Join(InsnTable rows, IsaConfig? isa)
    {
        var more = new List<Insn>();
        foreach (ExtensionModule module in _modules)
        {
            more.AddRange(Rows(module).Rows);
            foreach (IRowSource source in module.Sources)
            {
                foreach (NamedExtension extension in source.Extensions)
                {
                    if (isa == null || isa.Has(extension.Name))
                        more.AddRange(source.RowsOf(extension.Name));
                }
            }
        }

        try
        {
            InsnTable all = rows.With(more);
            if (isa != null)
                RefuseClashes(all.Where(isa.Evaluate), rows.Rows.Count);
            return all;
        }
        catch (FormatException e)
        {
            throw new CliException($"extensions contradict each other: {e.Message}");
        }
    }

    /// <summary>What is on must not share encodings; the build's own rows are known not to.</summary>
    private static void RefuseClashes(InsnTable on, int own)
    {
        List<Insn> ours = [], others = [];
        foreach (Insn row in on.Rows)
            (row.Index < own ? ours : others).Add(row);
        foreach (EncodingOverlap overlap in EncodingOverlap.Within(others).Concat(EncodingOverlap.Between(others, ours)))
        {
            throw new CliException($"extensions '{overlap.First.Requires}' and '{overlap.Second.Requires}' cannot be on together: {overlap}");
        }
    }

    private void AddFile(string file, ExtensionModule module)
    {
        if (module.Extensions.Count == 0 && !module.HasStates)
        {
            throw new CliException($"{file}: no extension is in it: a public static class with [Extension(\"xname\")] and rows with [Insn(...)], "
                + "or a public class that derives from MachineExtension");
        }

        foreach (NamedExtension extension in module.Extensions)
        {
            if (Implements(extension.Name))
                throw new CliException($"{file}: there is an extension '{extension.Name}' already; possible is a name of your own, such as 'xmine'");
            _fromFiles.Add(extension.Name);
        }

        Add(module);
        _fileModules.Add(module);
    }

    private void AddUnits(string file)
    {
        LookForMatmul("x");
        IUnitFiles reader = _modules.SelectMany(module => module.UnitFiles).FirstOrDefault()
            ?? throw new CliException($"--matmul: this build has no matmul unit ({MatmulAssembly}.dll is missing)");
        AddFile(file, ExtensionModule.Of(reader.Read(file)));
    }

    private void Add(ExtensionModule module)
    {
        _modules.Add(module);
        foreach (NamedExtension extension in module.Extensions)
        {
            if (!_catalog.IsImplemented(extension.Name))
                _catalog.Register(extension.Name, extension.Implies.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        }
    }

    /// <summary>Loads the matmul unit once a text may name one of its extensions: all their names begin with x.</summary>
    private void LookForMatmul(string text)
    {
        lock (_lock)
        {
            if (_looked || !text.Contains('x', StringComparison.OrdinalIgnoreCase))
                return;
            _looked = true;
            if (File.Exists(Path.Combine(AppContext.BaseDirectory, MatmulAssembly + ".dll")))
                Add(ExtensionModule.Of(Assembly.Load(MatmulAssembly)));
        }
    }
}
