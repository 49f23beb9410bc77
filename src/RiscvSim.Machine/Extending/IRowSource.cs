using RiscvSim.Isa;

namespace RiscvSim.Machine.Extending;

/// <summary>An extension whose rows come from data.</summary>
/// <param name="Name">Its name in the ISA string.</param>
/// <param name="Implies">The extensions that it brings with it, separated by blanks.</param>
public sealed record NamedExtension(string Name, string Implies);

/// <summary>
/// Brings rows that stand above no type in source code. A public class of an extension assembly that implements this and has a public
/// constructor without parameters is asked for its names at once, for its rows when an extension is on.
/// </summary>
public interface IRowSource
{
    /// <summary>The extensions.</summary>
    IReadOnlyList<NamedExtension> Extensions { get; }

    /// <summary>The rows of one of them (<see cref="Insn.Of"/>).</summary>
    IReadOnlyList<Insn> RowsOf(string extension);
}

/// <summary>Reads files in which users describe units; found in an assembly like <see cref="IRowSource"/>.</summary>
public interface IUnitFiles
{
    /// <summary>Reads a file.</summary>
    /// <exception cref="UnitFileException">The file is wrong, or contradicts itself.</exception>
    IRowSource Read(string path);
}

/// <summary>A unit file cannot be used; the message is <c>FILE:LINE: what, and what is possible</c>.</summary>
public sealed class UnitFileException : Exception
{
    /// <summary>Makes one without a message.</summary>
    public UnitFileException()
    {
    }

    /// <summary>Makes one.</summary>
    public UnitFileException(string message)
        : base(message)
    {
    }

    /// <summary>Makes one with a cause.</summary>
    public UnitFileException(string message, Exception cause)
        : base(message, cause)
    {
    }
}
