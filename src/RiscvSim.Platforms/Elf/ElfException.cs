namespace RiscvSim.Platforms.Elf;

/// <summary>A file that is no ELF program this simulator can run. The message is one line: the file, what is wrong and where.</summary>
public sealed class ElfException : Exception
{
    /// <summary>Makes the exception from its one line.</summary>
    /// <param name="message">One line: the file, what is wrong and where.</param>
    public ElfException(string message)
        : base(message)
    {
    }

    /// <summary>Makes the exception from its one line and its cause.</summary>
    /// <param name="message">One line: the file, what is wrong and where.</param>
    /// <param name="innerException">What was thrown below.</param>
    public ElfException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <summary>Makes an exception without a message of its own.</summary>
    public ElfException()
    {
    }
}
