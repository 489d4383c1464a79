"""What makes long work bearable: messages when it is over, a machine that stays awake, a telling window title."""
