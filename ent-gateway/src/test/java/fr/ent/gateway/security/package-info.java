/** Tests of the front door: people let in, and people kept out. */
@NullMarked
package fr.ent.gateway.security;

import org.jspecify.annotations.NullMarked;
