/** How the web application's files are served. */
@NullMarked
package fr.ent.gateway.web;

import org.jspecify.annotations.NullMarked;
