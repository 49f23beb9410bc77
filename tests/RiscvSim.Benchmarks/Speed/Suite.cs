namespace RiscvSim.Benchmarks.Speed;

/// <summary>What is measured of a program.</summary>
internal enum Measure
{
    /// <summary>The whole process, by the clock on the wall.</summary>
    Wall,

    /// <summary>The whole process, by the time of all processors that worked for it: steadier where others use the machine, too.</summary>
    Processor,

    /// <summary>
    /// Processor time of one more repeat of the main part: that of a run with many repeats less that of a run with one, so that neither start nor
    /// checks are in it.
    /// </summary>
    Repeat,
}

/// <summary>Programs that are measured together.</summary>
/// <param name="Subjects">The rows.</param>
/// <param name="Measure">What is measured.</param>
/// <param name="Vlen">VLEN where the command line says nothing; null for that of the contenders.</param>
/// <param name="Against">The other side where the command line says nothing.</param>
internal sealed record Suite(IReadOnlyList<Subject> Subjects, Measure Measure = Measure.Wall, string? Vlen = null, string Against = Contender.Qemu)
{
    private const double KernelProduct = 64.0 * 512 * 512, TileProduct = 256.0 * 256 * 256;
    private const string IntegerIterations = "3000", FloatIterations = "80", KernelVlen = "512";

    private static readonly string[] s_integer = ["sort", "crc32", "hash-tree", "sieve", "matrix", "recursion"];
    private static readonly string[] s_float = ["n-body", "mandelbrot", "lu"];

    // Those of which qemu 7.2 knows all instructions.
    private static readonly string[] s_kernels =
    [
        "gemm-int8", "gemm-fp32", "gemv-int8", "conv2d-int8", "depthwise-int8", "softmax", "rmsnorm", "layernorm", "gelu", "silu",
        "quantize-int8", "quantize-int4", "argmax", "topk", "memcpy", "strlen",
    ];

    // Those that the interpreter ends within 0.3 s.
    private static readonly (string Program, string[] Arguments)[] s_short =
        [("hello", []), ("strings", []), ("matmul-int8", []), ("integer", ["1"]), ("integer", ["2", "sort"]), ("float", ["1", "n-body"]), ("softmax", []), ("gemm-int8", [])];

    /// <summary>The suite of a name, or of a file with a program and its arguments on each line (# begins a comment).</summary>
    public static Suite Named(string name) => name switch
    {
        "integer" => new([new("integer", Elf("integer"), [IntegerIterations], Counts: false), .. Parts("integer", IntegerIterations, s_integer)]),
        "float" => new([.. Parts("float", FloatIterations, s_float)]),
        "kernels" => new([.. s_kernels.Select(kernel => new Subject(kernel, Elf(kernel), [], MultiplyAdds: kernel.StartsWith("gemm", StringComparison.Ordinal) ? KernelProduct : null))], Measure.Repeat, KernelVlen),
        "tiles" => new([new("sf.vqmacc.4x8x4", Elf("matmul-xsfvqmaccqoq"), ["256", "256", "256"], MultiplyAdds: TileProduct)], Measure.Repeat, KernelVlen, Contender.Direct),
        "short" => new([.. s_short.Select(s => new Subject(string.Join(' ', [s.Program, .. s.Arguments]), Elf(s.Program), s.Arguments))], Against: "interpreter"),
        _ => new([.. File.ReadLines(name).Select(line => line.Split('#')[0]).Where(line => !string.IsNullOrWhiteSpace(line)).Select(Subject.Parse)]),
    };

    private static IEnumerable<Subject> Parts(string program, string iterations, string[] kernels) =>
        kernels.Select(kernel => new Subject(kernel, Elf(program), [iterations, kernel]));

    private static string Elf(string name) => Material.Firmware(name + ".linux.elf");
}
