"""The report as DICOM: the clip as multi-frame secondary capture, the numbers as a report."""
