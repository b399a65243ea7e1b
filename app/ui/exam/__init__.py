"""The window of an exam: a widget a file, each painted from frozen values of `app.exam`."""
