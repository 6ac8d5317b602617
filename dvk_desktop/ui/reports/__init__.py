"""Báo cáo, số liệu: reports with a preview, the figures of the year, one number at once."""
