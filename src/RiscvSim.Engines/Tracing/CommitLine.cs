using System.Text;
using RiscvSim.Machine;

namespace RiscvSim.Engines.Tracing;

/// <summary>Formats the lines of a commit log as Spike does; nothing is allocated per line.</summary>
/// <param name="output">Where full buffers go.</param>
/// <param name="hartId">The number in each line's heading, four columns wide.</param>
internal sealed class CommitLine(Stream output, int hartId)
{
    private const int BufferSize = 1 << 16, LongestItem = 256;

    private readonly byte[] _buffer = new byte[BufferSize];
    private readonly byte[] _heading = Encoding.ASCII.GetBytes($"core{hartId,4}: ");
    private int _used;

    /// <summary>Begins a line.</summary>
    public void Begin(Privilege privilege, ulong pc, uint encoding)
    {
        Room();
        Text(_heading);
        _buffer[_used++] = (byte)('0' + (int)privilege);
        Text(" "u8);
        Hex(pc, 16);
        Text(" ("u8);
        bool wide = (encoding & 3) == 3;
        Hex(wide ? encoding : encoding & 0xffff, wide ? 8 : 4);
        Text(")"u8);
    }

    /// <summary>An integer register.</summary>
    public void X(int number, ulong value) => Register((byte)'x', number, value);

    /// <summary>A floating-point register.</summary>
    public void F(int number, ulong value) => Register((byte)'f', number, value);

    /// <summary>SEW, LMUL and vl of a vector instruction.</summary>
    /// <param name="sew">SEW in bits.</param>
    /// <param name="lmulLog2">log2 of LMUL.</param>
    /// <param name="vl">vl.</param>
    public void VectorState(int sew, int lmulLog2, int vl)
    {
        Text(" e"u8);
        Decimal(sew);
        Text(lmulLog2 < 0 ? " mf"u8 : " m"u8);
        Decimal(1 << Math.Abs(lmulLog2));
        Text(" l"u8);
        Decimal(vl);
    }

    /// <summary>A vector register, as one number with element 0 rightmost.</summary>
    public void V(int number, ReadOnlySpan<byte> bytes)
    {
        Name((byte)'v', number);
        Text("0x"u8);
        for (int i = bytes.Length - 1; i >= 0; i--)
        {
            Room();
            Digit(bytes[i] >> 4);
            Digit(bytes[i]);
        }
    }

    /// <summary>A control and status register: number in decimal and name.</summary>
    public void Csr(int number, string name, ulong value)
    {
        Text(" c"u8);
        Decimal(number);
        Text("_"u8);
        foreach (char c in name)
            _buffer[_used++] = (byte)c;
        Text(" "u8);
        Hex(value, 16);
    }

    /// <summary>State of an extension's own: a name and a value as the extension writes them.</summary>
    public void Named(string name, string value)
    {
        Text(" "u8);
        Words(name);
        Text(" "u8);
        Words(value);
    }

    /// <summary>A memory read.</summary>
    public void Read(ulong address)
    {
        Text(" mem "u8);
        Hex(address, 16);
    }

    /// <summary>A memory write of 1, 2, 4 or 8 bytes.</summary>
    public void Write(ulong address, int size, ulong value)
    {
        Read(address);
        Text(" "u8);
        Hex(value, 2 * size);
    }

    /// <summary>Ends the line.</summary>
    public void End() => Text("\n"u8);

    /// <summary>Writes out what is collected.</summary>
    public void Flush()
    {
        int length = _used;
        _used = 0;
        output.Write(_buffer.AsSpan(0, length));
        output.Flush();
    }

    private void Register(byte kind, int number, ulong value)
    {
        Name(kind, number);
        Hex(value, 16);
    }

    private void Name(byte kind, int number)
    {
        Room();
        Text(" "u8);
        _buffer[_used++] = kind;
        Decimal(number);
        Text(number < 10 ? "  "u8 : " "u8);
    }

    /// <summary>Makes room for whatever is appended next, except the digits of a vector register.</summary>
    private void Room()
    {
        if (_used > BufferSize - LongestItem)
            Flush();
    }

    private void Text(ReadOnlySpan<byte> text)
    {
        text.CopyTo(_buffer.AsSpan(_used));
        _used += text.Length;
    }

    private void Words(string text)
    {
        foreach (char c in text)
        {
            Room();
            _buffer[_used++] = c is > ' ' and <= '~' ? (byte)c : (byte)'?';
        }
    }

    private void Decimal(int number)
    {
        number.TryFormat(_buffer.AsSpan(_used), out int written);
        _used += written;
    }

    private void Hex(ulong value, int digits)
    {
        Text("0x"u8);
        for (int i = digits - 1; i >= 0; i--)
            Digit((int)(value >> 4 * i));
    }

    private void Digit(int value) => _buffer[_used++] = "0123456789abcdef"u8[value & 15];
}
