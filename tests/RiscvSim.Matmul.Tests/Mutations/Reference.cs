using RiscvSim.Kit.Encodings;
using RiscvSim.Matmul.Units;

namespace RiscvSim.Matmul.Tests.Mutations;

/// <summary>An instruction as the reference has it.</summary>
/// <param name="Mnemonic">Its name.</param>
/// <param name="Pattern">Its encoding.</param>
/// <param name="At">What it does at a VLEN, in numbers.</param>
public sealed record RowReference(string Mnemonic, string Pattern, Func<int, MatmulUnit> At);

/// <summary>
/// What unit files must say, written again from the reference and not in their format: geometry in numbers, encodings from the vendor maps (which
/// are compared with llvm-mc), cycles as a table. Of the units in firmware/matmul the encodings are those that their C programs use.
/// </summary>
/// <param name="Extension">The name.</param>
/// <param name="Implies">What it implies.</param>
/// <param name="Version">Its version.</param>
/// <param name="Latency">Cycles from issue to result.</param>
/// <param name="Rows">Its instructions, in the order of the file.</param>
/// <param name="Occupancies">VLEN, SEW, log2 of LMUL, vl and cycles.</param>
public sealed record FileReference(
    string Extension, string Implies, string Version, int Latency, IReadOnlyList<RowReference> Rows, IReadOnlyList<(int Vlen, int Sew, int Lmul, int Vl, int Cycles)> Occupancies)
{
    private static readonly string[] s_signs = ["u", "", "us", "su"];

    /// <summary>All files: presets under their names, others under their extensions.</summary>
    public static IReadOnlyList<FileReference> All { get; } =
    [
        new("xsfvqmaccdod", "zve32x zvl256b", "1.0", 8,
            [.. s_signs.Select(sign => Vendor($"sf.vqmacc{sign}.2x8x2", _ => Integer(2, 8, 2, sign) with { Vlens = "256..", OverlapB = OverlapRule.Any }))],
            [(512, 8, -1, 32, 1), (512, 8, 0, 64, 2), (512, 8, 1, 128, 4), (512, 8, 3, 512, 16), (512, 8, 3, 0, 1), (65536, 8, 3, 65536, 2048)]),
        new("xsfvqmaccqoq", "zve32x zvl256b", "1.0", 8,
            [.. s_signs.Select(sign => Vendor($"sf.vqmacc{sign}.4x8x4", _ => Integer(4, 8, 4, sign) with { Vlens = "256..", Lmuls = [-3, -2, -1, 0, 1, 2], OverlapB = OverlapRule.Widening }))],
            [(512, 8, -1, 32, 1), (512, 8, 0, 64, 2), (512, 8, 1, 128, 4), (512, 8, 2, 256, 8), (512, 8, 2, 0, 1), (65536, 8, 2, 32768, 1024)]),
        new("xsfvfwmaccqqq", "zve32f zvl256b zvfbfmin", "1.0", 8,
            [Vendor("sf.vfwmacc.4x4x4", _ => new MatmulUnit(4, 4, 4)
            {
                A = ElementType.Bf16, B = ElementType.Bf16, C = Accumulator.Fp32, Order = FloatOrder.SeqFma, Sews = [16], Lmuls = [-2, -1, 0, 1, 2], Vlens = "256..",
                OverlapB = OverlapRule.Widening,
            })],
            [(512, 16, -1, 16, 1), (512, 16, 0, 32, 2), (512, 16, 1, 64, 4), (512, 16, 2, 128, 8), (65536, 16, 2, 16384, 1024)]),
        new("xsmtvdot", "zve32x", "1.0", 5,
            [.. Spacemit(""), .. Spacemit("1"), .. Spacemit("2"), .. Spacemit("3")],
            [(128, 8, 0, 16, 1), (256, 8, 0, 32, 1), (512, 8, 0, 64, 1), (1024, 8, 0, 128, 1), (2048, 8, 0, 0, 1), (4096, 8, 0, 512, 1), (65536, 8, 0, 1, 1)]),
        new("xmma8", "zve32x", "0.1", 8, [.. Own(8, "1011")], [(256, 8, 1, 64, 1), (512, 8, 1, 128, 2), (1024, 8, 0, 128, 2), (65536, 8, 1, 16384, 256)]),
        new("xmma16", "zve32x", "0.1", 16, [.. Own(16, "1010")], [(1024, 8, 1, 256, 4), (2048, 8, 1, 512, 8), (1024, 8, 1, 0, 1), (65536, 8, 1, 16384, 256)]),
    ];

    private static RowReference Vendor(string mnemonic, Func<int, MatmulUnit> at) =>
        new(mnemonic, VendorMaps.All.Single(known => known.Name == mnemonic).PatternText, at);

    private static MatmulUnit Integer(int m, int k, int n, string sign) => new(m, k, n)
    {
        A = sign is "u" or "us" ? ElementType.UInt8 : ElementType.Int8,
        B = sign is "u" or "su" ? ElementType.UInt8 : ElementType.Int8,
        Sews = [8],
    };

    /// <summary>n rows of 2n bytes are the largest tile that fits in a register; where half of it is left over, there are two.</summary>
    private static IEnumerable<RowReference> Spacemit(string slide) => ((string[])["u", "us", "su", ""]).Select(sign => Vendor($"smt.vmadot{slide}{sign}", vlen =>
    {
        int n = 2;
        while (2 * (2 * n) * (2 * n) <= vlen / 8)
            n *= 2;
        return Integer(n, 2 * n, n, sign) with
        {
            LayoutB = Layout.NK,
            Tiles = Tiles.One,
            Copies = slide.Length == 0 ? vlen / 8 / (2 * n * n) : 1,
            Slide = slide.Length == 0 ? 0 : int.Parse(slide),
            Lmuls = [0],
            Vlens = slide.Length == 0 ? "128.." : "256 1024 4096 16384 65536",
            Vl = VlRule.Ignored,
        };
    }));

    private static IEnumerable<RowReference> Own(int size, string funct) => s_signs.Select((sign, number) => new RowReference(
        $"my.mma{sign}.{size}x{size}x{size}", $"{funct}{number >> 1}{number & 1} 1 vs2 vs1 010 vd 0101011",
        _ => Integer(size, size, size, sign) with { Lmuls = [0, 1], Vlens = size == 8 ? "256.." : "1024.." }));
}
