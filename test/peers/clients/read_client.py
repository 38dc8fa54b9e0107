"""openapi-generator's client in Python reads every address of a live server: `read_client.py LIVE FOLDER VERSION`."""

import inspect
import json
import sys

live, folder, version = sys.argv[1:4]
sys.path.insert(0, f'{folder}/client')
import openapi_client  # noqa: E402
from openapi_client import api  # noqa: E402

with open(f'{folder}/openapi.json', encoding='utf-8') as file:
    paths = json.load(file)['paths']

client = openapi_client.ApiClient(openapi_client.Configuration(host=live))
methods = {}
for _, group in inspect.getmembers(api, inspect.isclass):
    methods |= dict(inspect.getmembers(group(client), inspect.ismethod))


def named(method, name):
    """A parameter's name in a method; Python's own words and modules have "var_" before them."""
    return name if name in inspect.signature(method).parameters else f'var_{name}'


def read(operation):
    """Answers what is wrong, if anything: pydantic checks all that is read."""
    method = methods[operation['operationId'] + '_with_http_info']
    examples = {one['name']: one['example'] for one in operation['parameters'] if 'example' in one}
    try:
        answer = method(**{named(method, name): value for name, value in examples.items()})
    except Exception as error:  # whatever a client throws is what its user would see
        return f'{type(error).__name__}: {error}'
    return None if answer.status_code == 200 and answer.data else f'{answer.status_code}, nothing was read'


for path, item in paths.items():
    wrong = read(item['get'])
    if wrong:
        print('error', path, ' '.join(wrong.split())[:160], sep='\t')
print('version', version, sep='\t')
print('figure', f'{len(paths)} addresses read', sep='\t')
