using System.Runtime.InteropServices;

namespace RiscvSim.Cli;

/// <summary>Takes the signals by which a person or the system ends a program, so that what is known can be told before the end.</summary>
public sealed class HostSignals : IDisposable
{
    private readonly PosixSignalRegistration[] _registrations;

    /// <summary>Starts taking signals.</summary>
    /// <param name="take">Called from another thread with the number of the signal: 1 (SIGHUP), 2 (SIGINT) or 15 (SIGTERM).</param>
    public HostSignals(Action<int> take)
    {
        PosixSignalRegistration Register(PosixSignal signal, int number) => PosixSignalRegistration.Create(signal, context =>
        {
            context.Cancel = true;
            take(number);
        });
        _registrations = [Register(PosixSignal.SIGHUP, 1), Register(PosixSignal.SIGINT, 2), Register(PosixSignal.SIGTERM, 15)];
    }

    /// <summary>What a signal has done to the program, in one word.</summary>
    public static string Describe(int signal) => signal switch
    {
        1 => "hung up",
        2 => "interrupted",
        _ => "terminated",
    };

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (PosixSignalRegistration registration in _registrations)
            registration.Dispose();
    }
}
