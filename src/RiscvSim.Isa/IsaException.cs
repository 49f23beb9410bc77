namespace RiscvSim.Isa;

/// <summary>
/// An ISA string, an extension name or a requirement that makes no sense or that this build cannot serve. The message is one line
/// for the user and names the culprit.
/// </summary>
public sealed class IsaException : Exception
{
    /// <summary>Makes the exception from its one line.</summary>
    /// <param name="message">One line that names what is wrong.</param>
    public IsaException(string message)
        : base(message)
    {
    }

    /// <summary>Makes the exception from its one line and its cause.</summary>
    /// <param name="message">One line that names what is wrong.</param>
    /// <param name="innerException">What was thrown below.</param>
    public IsaException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <summary>Makes an exception without a message of its own.</summary>
    public IsaException()
    {
    }
}
