using System.Runtime.CompilerServices;

namespace RiscvSim.Matmul.Kernels;

/// <summary>Lays singles of A or B out in the order of the loops. Where that is the order of the register there is nothing to move.</summary>
internal sealed unsafe class WordMover
{
    private readonly Arrangement _order;
    private readonly int[] _elements;

    /// <summary>Works out the order.</summary>
    public WordMover(Arrangement order)
    {
        _order = order;
        _elements = new int[order.BundleWords];
        IsIdentity = true;
        for (int i = 0; i < _elements.Length; i++)
        {
            _elements[i] = order.ElementOf(i, 0);
            IsIdentity &= _elements[i] == i;
        }
    }

    /// <summary>True if words are in order already.</summary>
    public bool IsIdentity { get; }

    /// <summary>Moves bundles.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Run(int* source, int* destination, int bundles)
    {
        int words = _order.BundleWords;
        fixed (int* elements = _elements)
        {
            for (; bundles > 0; bundles--, source += words, destination += words)
            {
                for (int i = 0; i < words; i++)
                    destination[i] = source[elements[i]];
            }
        }
    }
}
