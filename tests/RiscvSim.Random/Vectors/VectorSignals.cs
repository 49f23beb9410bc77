using System.Buffers.Binary;

namespace RiscvSim.Lockstep.Vectors;

/// <summary>
/// The part of a Linux program that makes it go on behind illegal instructions: a handler of SIGILL on a stack of its own, as programs leave
/// nothing in sp. It adds 1 to x[<see cref="Count"/>], so that an instruction that is illegal on one side only is seen.
/// </summary>
internal static class VectorSignals
{
    /// <summary>The x register that counts illegal instructions.</summary>
    public const int Count = 31;

    /// <summary>Where the operands of the system calls stand, and the handler's stack behind them.</summary>
    public const ulong Address = 0x3f0_0000;

    private const int Bytes = 0x4000, ActionAt = 32, StackAt = 64;
    private const int AlternateStackCall = 132, ActionCall = 134, IllegalInstruction = 4, MaskBytes = 8;
    private const ulong OnStack = 0x0800_0000;
    private const int Ra = 1, T0 = 5, A0 = 10, A1 = 11, A2 = 12, A3 = 13, A7 = 17;

    // In the third argument of a handler, a ucontext: the pc, and behind it x1 to x31.
    private const int PcAt = 176;

    private static readonly uint[] s_handler =
    [
        Words.Load(T0, A2, PcAt), Words.AddImmediate(T0, T0, 4), Words.Store(T0, A2, PcAt),
        Words.Load(T0, A2, PcAt + 8 * Count), Words.AddImmediate(T0, T0, 1), Words.Store(T0, A2, PcAt + 8 * Count), Words.JumpTo(Ra),
    ];

    /// <summary>What stands at <see cref="Address"/> if the code begins with <see cref="Code"/>.</summary>
    public static ReadOnlyMemory<byte> Data { get; } = MakeData();

    /// <summary>Jumps over the handler and asks for it.</summary>
    public static IReadOnlyList<uint> Code { get; } =
    [
        Words.JumpAhead(4 + 4 * s_handler.Length), .. s_handler,
        .. Words.Constant(A0, (uint)Address), Words.AddImmediate(A1, 0, 0), .. Words.Constant(A7, AlternateStackCall), Words.Ecall,
        .. Words.Constant(A0, IllegalInstruction), .. Words.Constant(A1, (uint)Address + ActionAt), Words.AddImmediate(A2, 0, 0),
        .. Words.Constant(A3, MaskBytes), .. Words.Constant(A7, ActionCall), Words.Ecall,
    ];

    private static byte[] MakeData()
    {
        byte[] data = new byte[Bytes];
        Put(0, Address + StackAt);
        Put(16, Bytes - StackAt);
        Put(ActionAt, VectorImage.CodeAddress + 4);
        Put(ActionAt + 8, OnStack);
        return data;

        void Put(int at, ulong value) => BinaryPrimitives.WriteUInt64LittleEndian(data.AsSpan(at), value);
    }
}
