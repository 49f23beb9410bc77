namespace RiscvSim.Tests.Instructions.V;

/// <summary>What <see cref="BlockFormTests"/> expects.</summary>
internal static class BlockFormLists
{
    /// <summary>Rows without a block form at any SEW, by their kernels.</summary>
    public const string WithoutForm = """
        BatchedDot: vfbdota.vv vfqwbdota.alt.vv vfqwbdota.vv vfwbdota.vv vqwbdotas.vv vqwbdotau.vv
        Dot: vfqwdota.alt.vv vfqwdota.vv vfwdota.vv vqwdotas.vv vqwdotau.vv
        FloatExtremeReduction: vfredmax.vs vfredmin.vs
        FloatMoves: vfslide1down.vf vfslide1up.vf
        FloatReduction: vfredosum.vs vfredusum.vs
        FloatWideningReduction: vfwredosum.vs vfwredusum.vs
        IntReduction: vredand.vs vredmax.vs vredmaxu.vs vredmin.vs vredminu.vs vredor.vs vredsum.vs vredxor.vs
        Load: vlm.v
        MaskFirst: vmsbf.m vmsif.m vmsof.m
        MaskLogic: vmand.mm vmandn.mm vmnand.mm vmnor.mm vmor.mm vmorn.mm vmxnor.mm vmxor.mm
        MaskOperations: vcpop.m vfirst.m viota.m
        Permutation: vcompress.vm vrgather.vi vrgather.vv vrgather.vx vrgatherei16.vv vslide1down.vx vslide1up.vx vslidedown.vi vslidedown.vx vslideup.vi vslideup.vx
        Store: vsm.v
        WideningSum: vwredsum.vs vwredsumu.vs
        Zvfofp8min: vfncvt.f.f.q vfncvt.sat.f.f.q
        Zvkg: vghsh.vv vgmul.vv
        Zvkned: vaesdf.vs vaesdf.vv vaesdm.vs vaesdm.vv vaesef.vs vaesef.vv vaesem.vs vaesem.vv vaeskf1.vi vaeskf2.vi vaesz.vs
        Zvknh: vsha2ch.vv vsha2cl.vv vsha2ms.vv
        Zvksed: vsm4k.vi vsm4r.vs vsm4r.vv
        Zvksh: vsm3c.vi vsm3me.vv
        """;
}
