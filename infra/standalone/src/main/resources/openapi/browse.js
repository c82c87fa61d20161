// Shows the description of the API. Requests that are tried out carry the session's token, as the web application's do.
const cookie = (name) =>
  document.cookie
    .split('; ')
    .find((pair) => pair.startsWith(name + '='))
    ?.slice(name.length + 1);

window.SwaggerUIBundle({
  url: '/api/openapi',
  dom_id: '#description',
  deepLinking: true,
  docExpansion: 'none',
  filter: true,
  requestInterceptor: (request) => {
    const token = cookie('XSRF-TOKEN');
    if (token) request.headers['X-XSRF-TOKEN'] = token;
    return request;
  },
});
