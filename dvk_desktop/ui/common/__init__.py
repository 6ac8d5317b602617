"""What every screen uses: tables, filters, form fields, toasts, change hub, assets, translations."""
