"""Uses pytunes-reporter as its page says, and prints what it got."""
import json
import sys

from reporter import Reporter

user_id, password, account, vendor, date = sys.argv[1:6]
client = Reporter(user_id=user_id, password=password, account=account)
rows = client.download_sales_report(vendor, "Sales", "Daily", date, report_subtype="Summary")
print(
    json.dumps(
        {
            "token": client.access_token,
            "vendors": client.vendors,
            "regions": len(client.vendors_and_regions[vendor]["regions"]),
            "rows": rows,
        }
    )
)
