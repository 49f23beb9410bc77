using System.Reflection;
using RiscvSim.Isa;

namespace RiscvSim.Machine.Extending;

/// <summary>What an assembly brings: classes of rows, sources of rows, extensions with state or devices, readers of unit files.</summary>
public sealed class ExtensionModule
{
    private readonly List<Type> _rowClasses = [];
    private readonly List<Type> _stateClasses = [];
    private readonly List<NamedExtension> _extensions = [];

    private ExtensionModule()
    {
    }

    /// <summary>The assembly; null for what a unit file brings.</summary>
    public Assembly? Assembly { get; private init; }

    /// <summary>The classes marked with <see cref="ExtensionAttribute"/>.</summary>
    public IReadOnlyList<Type> RowClasses => _rowClasses;

    /// <summary>The sources of rows that come from data.</summary>
    public IReadOnlyList<IRowSource> Sources { get; private set; } = [];

    /// <summary>The readers of unit files.</summary>
    public IReadOnlyList<IUnitFiles> UnitFiles { get; private set; } = [];

    /// <summary>The extensions of all classes and sources.</summary>
    public IReadOnlyList<NamedExtension> Extensions => _extensions;

    /// <summary>True if there are extensions with state or devices: a file may bring a device and no instruction.</summary>
    public bool HasStates => _stateClasses.Count != 0;

    /// <summary>Looks through the public types of an assembly.</summary>
    /// <exception cref="FormatException">A class of rows names no extension of its own.</exception>
    public static ExtensionModule Of(Assembly assembly)
    {
        var module = new ExtensionModule { Assembly = assembly };
        var sources = new List<IRowSource>();
        var unitFiles = new List<IUnitFiles>();
        foreach (Type type in assembly.GetExportedTypes())
        {
            if (type.GetCustomAttribute<ExtensionAttribute>() is { } extension)
            {
                module._rowClasses.Add(type);
                module.Name(extension, type);
            }

            if (type.IsAbstract || type.GetConstructor(Type.EmptyTypes) == null)
                continue;
            if (type.IsSubclassOf(typeof(MachineExtension)))
                module._stateClasses.Add(type);
            if (type.IsAssignableTo(typeof(IRowSource)))
                sources.Add((IRowSource)Activator.CreateInstance(type)!);
            if (type.IsAssignableTo(typeof(IUnitFiles)))
                unitFiles.Add((IUnitFiles)Activator.CreateInstance(type)!);
        }

        (module.Sources, module.UnitFiles) = (sources, unitFiles);
        foreach (IRowSource source in sources)
            module._extensions.AddRange(source.Extensions);
        return module;
    }

    /// <summary>What a unit file brings.</summary>
    public static ExtensionModule Of(IRowSource source)
    {
        var module = new ExtensionModule { Sources = [source] };
        module._extensions.AddRange(source.Extensions);
        return module;
    }

    /// <summary>New objects of the extensions with state or devices, for one machine.</summary>
    public IEnumerable<MachineExtension> MakeStates()
    {
        foreach (Type type in _stateClasses)
            yield return (MachineExtension)Activator.CreateInstance(type)!;
    }

    /// <summary>The first name of the class' requirement is its own.</summary>
    private void Name(ExtensionAttribute extension, Type type)
    {
        string name = extension.Requires.Split(['&', '|', ' '], StringSplitOptions.RemoveEmptyEntries) is [string first, ..] ? first
            : throw new FormatException($"class {type.Name}: its [Extension] has no name");
        if (!_extensions.Exists(e => e.Name == name))
            _extensions.Add(new NamedExtension(name, extension.Implies));
    }
}
