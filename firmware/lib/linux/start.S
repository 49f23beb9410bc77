# Start of a static Linux program without a C library. At entry sp points to argc, argv[0] ... argv[argc-1], 0, the environment.

    .section .text.init, "ax", @progbits
    .globl _start
    .type _start, @function
_start:
    ld      a0, 0(sp)
    addi    a1, sp, 8
    andi    sp, sp, -16
    call    main
    call    finish
    .size _start, . - _start
