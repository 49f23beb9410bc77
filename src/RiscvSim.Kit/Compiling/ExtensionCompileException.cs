namespace RiscvSim.Kit.Compiling;

/// <summary>An extension file cannot be used.</summary>
/// <param name="message">What to tell the user: one line, or one for each error of the compiler, <c>FILE(LINE,COL): error CS0000: text</c>.</param>
public sealed class ExtensionCompileException(string message) : Exception(message);
