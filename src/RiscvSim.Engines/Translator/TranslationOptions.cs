namespace RiscvSim.Engines.Translator;

/// <summary>When and how much the translator translates.</summary>
public sealed record TranslationOptions
{
    /// <summary>The most guest instructions in a region: larger ones gained nothing.</summary>
    public const int DefaultLongest = 320;

    /// <summary>In how many vector states the same code is translated at most.</summary>
    internal const int MostModes = 3;

    /// <summary>True to translate code when it is first met, before it is executed; false to wait until it is hot.</summary>
    public bool Eager { get; init; }

    /// <summary>True to compile on a thread of its own while the interpreter goes on; false to wait for the compiler.</summary>
    public bool Background { get; init; } = true;

    /// <summary>True to count executions of instructions, and exits; this makes the code slower.</summary>
    public bool Counts { get; init; }

    /// <summary>True to keep the text of the IL of each region; see <see cref="TranslatorEngine.Dump"/>.</summary>
    public bool KeepsText { get; init; }

    /// <summary>The most guest instructions in a region, 1 to <see cref="DefaultLongest"/>.</summary>
    public int Longest { get; init; } = DefaultLongest;

    /// <summary>Instructions between two looks at what is hot.</summary>
    public int Interval { get; init; } = 1 << 14;

    /// <summary>In how many looks code must be seen to be hot.</summary>
    public int Warm { get; init; } = 2;

    /// <summary>
    /// How often a region with quick forms of floating-point instructions is entered in vain, while the inexact flag is not accrued, before it is compiled
    /// anew with a method for that: the interpreter loses by then about what compiling takes. 0: it always has that method.
    /// </summary>
    public int MostRefusals { get; init; } = 2000;

    /// <summary>
    /// The most bytes of host memory for regions. What a region takes is reckoned (<see cref="BytesPerRegion"/>, <see cref="BytesPerInsn"/>), because the
    /// runtime does not tell. When all are used and more code is hot, all regions go and what is hot is translated anew, but not before the code
    /// has been used so much that translating it was worth while; until then what else is hot is interpreted. With less than the largest region could take nothing is translated.
    /// </summary>
    public long MostBytes { get; init; } = 256 << 20;

    /// <summary>
    /// Bytes of host memory for a region and for each instruction in it, as measured: 47,900 regions of 2.6 million instructions, 10.5 MB of guest code,
    /// take 221 MB more than the interpreter alone (<c>tests/translation-memory.sh</c>), of which 60 MB are managed objects and 43 MB host code.
    /// </summary>
    internal const int BytesPerRegion = 3072, BytesPerInsn = 32;

    /// <summary>Makes, for each region, what makes its code wrong; null outside of tests.</summary>
    internal Func<IIlFault>? Faults { get; init; }
}
