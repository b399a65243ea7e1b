"""The window of `pleura review`: a widget a file, painted from a frozen state of `app.desk`."""
