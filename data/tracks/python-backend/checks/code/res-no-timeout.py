response = requests.get("https://rates.example.com/latest")
rates = response.json()
