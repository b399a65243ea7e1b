"""The window of the lessons: a widget a file, each paints frozen values of `app.lessons.room`."""
