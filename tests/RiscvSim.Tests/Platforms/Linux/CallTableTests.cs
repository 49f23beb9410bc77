using System.Text;
using RiscvSim.Platforms.Linux;
using Xunit;

namespace RiscvSim.Tests.Platforms.Linux;

public class CallTableTests
{
    [Fact]
    public void EveryRowIsTheCallOfItsNumber()
    {
        int last = -1;
        foreach ((int number, SystemCall call) in CallTable.All)
        {
            Assert.True(number > last, $"row {number} is out of order");
            last = number;
            Assert.Equal(Pascal(CallNames.Of((ulong)number)!), call.Method.Name);
            Assert.Same(call, CallTable.Find((ulong)number));
        }

        Assert.Null(CallTable.Find(0));
        Assert.Null(CallTable.Find(ulong.MaxValue));
    }

    [Theory]
    [InlineData(0, "io_setup")]
    [InlineData(64, "write")]
    [InlineData(220, "clone")]
    [InlineData(243, "recvmmsg")]
    [InlineData(244, null)]
    [InlineData(257, null)]
    [InlineData(260, "wait4")]
    [InlineData(291, "statx")]
    [InlineData(424, "pidfd_send_signal")]
    [InlineData(435, "clone3")]
    [InlineData(9999, null)]
    public void Names(ulong number, string? name) => Assert.Equal(name, CallNames.Of(number));

    private static string Pascal(string name)
    {
        StringBuilder text = new();
        foreach (string part in name.Split('_'))
            text.Append(char.ToUpperInvariant(part[0])).Append(part.AsSpan(1));
        return text.ToString();
    }
}
