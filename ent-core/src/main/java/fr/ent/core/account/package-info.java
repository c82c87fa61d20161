/** Accounts in the identity provider and how they are tied to people. */
@NullMarked
package fr.ent.core.account;

import org.jspecify.annotations.NullMarked;
