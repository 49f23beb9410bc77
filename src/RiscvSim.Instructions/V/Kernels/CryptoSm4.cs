using System.Numerics;

namespace RiscvSim.Instructions.V.Kernels;

/// <summary>Four rounds of SM4 (GB/T 32907): vd holds the state, vs2 the round keys.</summary>
internal readonly struct CryptoSm4Rounds : ICryptoGroup
{
    public unsafe void Apply(byte* d, byte* first, byte* second)
    {
        uint* x = (uint*)d, keys = (uint*)first;
        (uint x0, uint x1, uint x2, uint x3) = (x[0], x[1], x[2], x[3]);
        for (int i = 0; i < 4; i++)
            (x0, x1, x2, x3) = (x1, x2, x3, x0 ^ Mix(CryptoBox.Word(CryptoBox.Sm4, x1 ^ x2 ^ x3 ^ keys[i])));
        (x[0], x[1], x[2], x[3]) = (x0, x1, x2, x3);
    }

    private static uint Mix(uint s) =>
        s ^ BitOperations.RotateLeft(s, 2) ^ BitOperations.RotateLeft(s, 10) ^ BitOperations.RotateLeft(s, 18) ^ BitOperations.RotateLeft(s, 24);
}

/// <summary>Four words of the key schedule of SM4: vs2 holds the words before, vd receives the next.</summary>
/// <param name="group">Which four round keys: 0 to 7.</param>
internal readonly struct CryptoSm4Keys(int group) : ICryptoGroup
{
    public unsafe void Apply(byte* d, byte* first, byte* second)
    {
        uint* next = (uint*)d, keys = (uint*)first;
        (uint k0, uint k1, uint k2, uint k3) = (keys[0], keys[1], keys[2], keys[3]);
        for (int i = 0; i < 4; i++)
            (k0, k1, k2, k3) = (k1, k2, k3, k0 ^ Mix(CryptoBox.Word(CryptoBox.Sm4, k1 ^ k2 ^ k3 ^ Constant(4 * group + i))));
        (next[0], next[1], next[2], next[3]) = (k0, k1, k2, k3);
    }

    /// <summary>Byte j from the left of constant i is 7 (4i + j) modulo 256.</summary>
    private static uint Constant(int i)
    {
        uint constant = 0;
        for (int j = 0; j < 4; j++)
            constant = constant << 8 | (byte)(7 * (4 * i + j));
        return constant;
    }

    private static uint Mix(uint s) => s ^ BitOperations.RotateLeft(s, 13) ^ BitOperations.RotateLeft(s, 23);
}
